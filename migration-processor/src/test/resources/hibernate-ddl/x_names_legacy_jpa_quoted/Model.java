// hibernate.implicit_naming_strategy=legacy-jpa: quoted keys in tables of collections, whose columns have the logical name of the table
package x_names_legacy_jpa_quoted;
import jakarta.persistence.*;
import java.util.*;
@Entity class BigItem { @Id @Column(name = "`keyOf q`") String id; @ElementCollection List<String> words; @ManyToMany Set<BigItem> many; @OneToMany Set<Other> others; }
@Entity @Table(name = "MyTable") class Other { @Id @Column(name = "`keyOf q`") String id; @ElementCollection List<String> words; @ManyToOne BigItem item; @ManyToMany Set<Other> many;}
@Entity @Table(name = "`MyQuoted`") class Third { @Id Long id; @ElementCollection List<String> words; @ManyToMany Set<BigItem> many; }
