// Envers: references in join tables without a name, with 6.6 in the entity's audit table
package e_join_table_unnamed;

import jakarta.persistence.*;
import java.util.*;

@Entity @org.hibernate.envers.Audited class P { @Id short id; @ManyToOne @JoinTable @org.hibernate.envers.Audited(withModifiedFlag = true) A flagged; }
@Entity @org.hibernate.envers.Audited class D extends P { @OneToOne @JoinTable B below; }
@Entity @org.hibernate.envers.Audited class A { @Id short id; @ManyToOne @JoinTable(joinColumns = @JoinColumn(name = "x")) A self; }
@Entity @org.hibernate.envers.Audited class B { @Id short id; @ManyToOne @JoinTable @org.hibernate.envers.NotAudited A none; @ManyToOne @JoinTable(name = "bb") B named; }
