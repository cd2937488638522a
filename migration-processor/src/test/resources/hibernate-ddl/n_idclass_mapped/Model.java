// the attributes of an IdClass carry the mapping, those of the entity only @Id
package n_idclass_mapped;

import jakarta.persistence.*;
import java.io.Serializable;

public class Model {
    public static class LinkPk implements Serializable {
        @ManyToOne @JoinColumn(name = "LEFT_ID", nullable = false) Item left;
        @ManyToOne @JoinColumn(name = "RIGHT_ID", nullable = false) Item right;
    }

    public static class NamePk implements Serializable {
        @Column(name = "PK_NAME", length = 40) String name;
        @Enumerated(EnumType.STRING) @Column(length = 10) Kind kind;
        int number;
    }
}

enum Kind { NEW, OLD }

@Entity class Item { @Id Long id; }
@Entity @IdClass(Model.LinkPk.class) class Link { @Id Item left; @Id Item right; String note; }
@Entity @IdClass(Model.NamePk.class) class Named { @Id String name; @Id Kind kind; @Id @Column(name = "NO") int number; }
@Entity class Ref { @Id int id; @ManyToOne Link link; @ManyToOne Named named; }
class PlainPk implements Serializable { @ManyToOne Item item; Long no; }
@Entity @IdClass(PlainPk.class) class Plain { @Id @ManyToOne @JoinColumn(name = "THE_ITEM") Item item; @Id @Column(name = "NUM") Long no; }
