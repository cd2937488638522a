// hibernate.implicit_naming_strategy=component-path: references to entities of any class
package x_names_component_path_any;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
@Embeddable class In { @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="inId") Object anyIn; }
@Entity(name="Bird") class Sparrow { @Id Long id; @ManyToAny @AnyKeyJavaClass(Long.class) @JoinTable(inverseJoinColumns=@JoinColumn(name="anyId")) Set<Object> anyOnes; @Embedded In in; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="oneId") Object anyOne; }
