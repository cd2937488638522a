// entities that are Serializable, as attributes without an association and as elements
package t_serial_entity;
import jakarta.persistence.*;
import java.util.*;
@Entity class Other implements java.io.Serializable { @Id long id; }
class Pojo implements java.io.Serializable {}
@Embeddable class Part { int number; Other inside; }
@MappedSuperclass class Generic<T> { T value; }
@Entity class OfEntity extends Generic<Other> { @Id long id; }
@Entity class OfPojo extends Generic<Pojo> { @Id long id; }
@Entity class Holder {
    @Id long id;
    Other bare;
    @Column(name = "said", length = 70000) Other written;
    Pojo pojo;
    Part part;
    @ElementCollection Set<Other> elements;
    @ElementCollection @CollectionTable(name = "listed") @OrderColumn List<Other> list;
    @ElementCollection @CollectionTable(name = "mapped") Map<String, Other> map;
}
