// characters with a length, of which that of @Column is taken for none said
package t_char_length;
import jakarta.persistence.*;
import java.util.*;
@Entity class Flag {
    @Id long id;
    Character plain;
    @Column(length = 255) Character same;
    @Column(length = 20) Character some;
    @Column(length = 3) char primitive;
    @Column(length = 20) List<Character> list;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) @Column(length = 20) Boolean yesNo;
}
