// hibernate.implicit_naming_strategy=component-path: the ids of collections are called after these
package x_names_component_path_bags;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity(name="Ent") class Thing { @Id Long thingNo; @ElementCollection @CollectionId(generator="increment") @CollectionIdJavaClass(idType=Long.class) List<String> wordBag; @ManyToMany @CollectionId(column=@Column(length=3), generator="increment") @CollectionIdJavaClass(idType=Integer.class) Collection<Thing> thingBag; @ElementCollection @CollectionId(column=@Column(name="bagNo"), generator="increment") @CollectionIdJavaClass(idType=Short.class) List<String> named; @Embedded Part part; }
@Embeddable class Part { @ElementCollection @CollectionId(generator="increment") @CollectionIdJavaClass(idType=Long.class) List<String> partBag; Inner inner; }
@Embeddable class Inner { @ElementCollection @CollectionId(generator="increment") @CollectionIdJavaClass(idType=Long.class) List<Value> innerBag; }
@Embeddable class Value { int number; }
