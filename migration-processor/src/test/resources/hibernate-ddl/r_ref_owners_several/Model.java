// owners of collections that refer to several columns which are no keys
package r_ref_owners_several;
import jakarta.persistence.*;
import java.util.*;
@Entity class S { @Id Long id; }
@Entity class R { @Id Long id; String a1; String a2; String a3; String a4;  String a5;  String a6;
 @OneToMany @JoinTable(name = "t1", joinColumns = {@JoinColumn(name = "cc", referencedColumnName = "a1"), @JoinColumn(name = "dd", referencedColumnName = "a2")}) Set<S> s1;
 @ElementCollection @CollectionTable(name = "t4", joinColumns = {@JoinColumn(name = "cc", referencedColumnName = "a3"), @JoinColumn(name = "dd", referencedColumnName = "a4")}) List<String> s4;
 @OneToMany @JoinColumn(name = "cc", referencedColumnName = "a5") @JoinColumn(name = "dd", referencedColumnName = "a6") List<S> s6;
}
@Entity @IdClass(Cid.class) class CompId { @Id Long x; @Id Long y; String other; 
 @OneToMany @JoinTable(name = "t7", joinColumns = {@JoinColumn(name = "cc", referencedColumnName = "y"), @JoinColumn(name = "dd", referencedColumnName = "x")}) Set<S> s1;
 @OneToMany @JoinTable(name = "t8", joinColumns = {@JoinColumn(name = "cc", referencedColumnName = "y"), @JoinColumn(name = "dd", referencedColumnName = "other")}) Set<S> s2;
 @OneToMany @JoinTable(name = "t9", joinColumns = {@JoinColumn(name = "cc", referencedColumnName = "other")}) Set<S> s3;
}
class Cid implements java.io.Serializable { Long x; Long y; }
