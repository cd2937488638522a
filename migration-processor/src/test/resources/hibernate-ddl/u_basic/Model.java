// primitives and versions with @Basic and @Column
package u_basic;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@Entity class A { @Id Long id; @Basic int basic; @Basic(optional=true) int basicTrue; @Basic(optional=false) int basicFalse; @Basic(optional=false) @Column int basicFalseCol; int plain; @Basic(fetch=FetchType.LAZY) boolean lazy; @Version int version; }
@Entity class B { @Id Long id; @Basic @Column int basicCol; @Version Integer version; }
@Entity class C { @Id Long id; @Version @Column(name="v") int version; }
@Entity class D { @Id Long id; @Version @Column(nullable=false) Integer version; }
@Entity class E { @Id Long id; @Version @Basic long version; @Embedded Emb emb; }
@Entity class F { @Id Long id; @Version Instant at; }
@Embeddable class Emb { int x; @Basic int y; @Basic(optional=false) int z; @ManyToOne(optional=false) A a; }
@Entity class S extends A { int own; @Basic int ownBasic; @Basic(optional=false) String need; @ManyToOne(optional=false) B b; @OneToOne(optional=false) C c; @ManyToOne(optional=false) @JoinColumn(nullable=true) B b2; @Embedded Emb emb2; @Column(nullable=false) int nn; @Column int bare; }
@Entity class S2 extends S { @ManyToOne @JoinColumn(nullable=false) B b3; int deep; }
@MappedSuperclass class MS { @Basic int ms; @Version @Basic Integer ver; }
@Entity class T extends MS { @Id Long id; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class J { @Id Long id; }
@Entity class J1 extends J { int jp; @Basic int jb; @ManyToOne(optional=false) B b; }
@Entity class W { @Id Long id; @ElementCollection List<Emb> embs; @ElementCollection int[] ints; }
