// collections and embedded attributes of TABLE_PER_CLASS that columns refer to which are no keys
package r_ref_perclass_collections;
import jakarta.persistence.*;
import java.util.*;
@MappedSuperclass class Up { String m; String m2; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class P extends Up { @Id Long id; @Embedded Em em; 
  @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "ref", referencedColumnName = "m2")) Set<String> col; }
@Embeddable class Em { String e; }
@Entity class C extends P { @Column(unique = true) String own; @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "ref", referencedColumnName = "own")) Set<String> col2;  
   }
@Entity class R { @Id Long id; 
 @ManyToOne @JoinColumn(referencedColumnName = "m", name="m1") C c; 
 @ManyToOne @JoinColumn(referencedColumnName = "e", name="e1") C ce; 
 @ManyToOne @JoinColumn(referencedColumnName = "own", name="own1") C co; 
}
