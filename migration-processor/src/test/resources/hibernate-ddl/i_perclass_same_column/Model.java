// tables of their own whose classes write a column that a parent writes too, which 6.6 refuses
package i_perclass_same_column;
import jakarta.persistence.*;
import java.util.*;
@Embeddable class Part { String text; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Top { @Id UUID id; @Embedded Part part; String own; }
@Entity class Low extends Top { @Embedded Part other; @Column(name = "own") String again; }
