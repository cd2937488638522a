// soft deletes of a package
package r_softdelete_package;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@Entity class A { @Id Long id; @ElementCollection Set<String> s; @ManyToMany Set<A> m; }
@Entity class B { @Id Long id; @ElementCollection @CollectionTable(name="x1") List<String> s; @JoinColumn(name="n1", columnDefinition="int8") @ManyToOne B b; @Version @Column int ver; @ManyToOne @JoinColumn(columnDefinition="int8") B bb; }
