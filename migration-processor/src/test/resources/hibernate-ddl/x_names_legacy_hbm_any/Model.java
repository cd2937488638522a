// hibernate.implicit_naming_strategy=legacy-hbm: references to entities of any class
package x_names_legacy_hbm_any;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
@Entity(name="Bird") class Sparrow { @Id Long id; @ManyToAny @AnyKeyJavaClass(Long.class) @JoinTable(inverseJoinColumns=@JoinColumn(name="anyId")) Set<Object> anyOnes; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="oneId") Object anyOne; }
