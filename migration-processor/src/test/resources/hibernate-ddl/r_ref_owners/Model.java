// owners of collections that refer to columns which are no keys
package r_ref_owners;
import jakarta.persistence.*;
import java.util.*;
@Entity class S { @Id Long id; }
@Entity class R { @Id Long id; @Column(unique = true) String a1; @Column(unique = true) String a2; @Column(unique = true) String a3; @Column(unique = true) String a4;  @Column(unique = true) String a5; @Column(unique = true) String a6;
 @OneToMany @JoinTable(name = "t1", joinColumns = @JoinColumn(name = "cc", referencedColumnName = "a1")) Set<S> s1;
 @OneToMany @JoinTable(name = "t2", joinColumns = @JoinColumn(name = "cc", referencedColumnName = "a2")) List<S> s2;
 @ManyToMany @JoinTable(name = "t3", joinColumns = @JoinColumn(name = "cc", referencedColumnName = "a3")) List<S> s3;
 @ElementCollection @CollectionTable(name = "t4", joinColumns = @JoinColumn(name = "cc", referencedColumnName = "a4")) List<String> s4;
 @ElementCollection @CollectionTable(name = "t5", joinColumns = @JoinColumn(name = "cc", referencedColumnName = "a5")) Set<String> s5;
 @OneToMany @JoinColumn(name = "cc", referencedColumnName = "a6") List<S> s6;
}
