// keys of collections
package r_keys;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@Embeddable class Emb { String a; @Column(nullable=false) String b; }
@Embeddable class Full { @Column(nullable=false) String a; @Column(nullable=false) String b; }
@Entity class O { @Id Long id; @ElementCollection Set<String> s; @ElementCollection @Column(nullable=false) Set<String> snn; @ElementCollection Set<Emb> emb; @ElementCollection Set<Full> full; @ElementCollection @OrderColumn List<String> l; @ElementCollection Map<String,String> m; @OneToMany Set<T> os; @OneToMany List<T> ol; @OneToMany @OrderColumn List<T> oo; @OneToMany Map<String,T> om; @OneToMany @MapKey(name="code") Map<String,T> omk; @ManyToMany Set<T> ms; @ManyToMany List<T> ml; @ManyToMany @MapKey(name="code") Map<String,T> mmk; @ElementCollection @CollectionTable(uniqueConstraints=@UniqueConstraint(columnNames="u")) @Column(name="u") Set<String> su; @OneToMany  @ManyToOne @JoinTable(name="one1") T one; @OneToOne @JoinTable(name="one2") T one2; @ManyToOne(optional=false) @JoinTable(name="one3") T one3; @OneToOne(optional=false) @JoinTable(name="one4", inverseJoinColumns=@JoinColumn(nullable=false)) T one4; @ManyToOne @JoinTable(name="one5", inverseJoinColumns=@JoinColumn(nullable=true)) T one5; @OneToMany @JoinTable(name="osi", inverseJoinColumns=@JoinColumn(nullable=true, unique=true)) Set<T> osi; }
@Entity class T { @Id Long id; String code; }
