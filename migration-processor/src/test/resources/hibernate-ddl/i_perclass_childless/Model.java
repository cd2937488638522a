// abstract entities with a table for each class, of which there is none below: they have a table
package i_perclass_childless;
import jakarta.persistence.*;
import java.util.*;
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class A { @Id long id; String a; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class B { @Id long id; @ElementCollection Set<String> s; }
@Entity abstract class C extends B { @ManyToOne A a; }
@Entity class D { @Id int id; @ManyToOne A a; @ManyToOne B b; @ManyToOne C c; @OneToMany List<C> cs; }
