// fk on both sides
package r_ondelete;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class P { @Id long id; @OneToMany(mappedBy="p") @org.hibernate.annotations.OnDelete(action=OnDeleteAction.CASCADE) List<C> cs;  }
@Entity class C { @Id long id; @ManyToOne P p; @ManyToOne P q;
 @ElementCollection @OnDelete(action=OnDeleteAction.CASCADE) List<String> tags;
 @ManyToMany @OnDelete(action=OnDeleteAction.CASCADE) @JoinTable(name="mm") Set<P> mm;
 @OneToOne @OnDelete(action=OnDeleteAction.SET_NULL) P one;
 @ManyToOne @JoinTable(name="mt1") @OnDelete(action=OnDeleteAction.CASCADE) P viaTable;
 @ManyToOne @OnDelete(action=OnDeleteAction.RESTRICT) P re; @ManyToOne @OnDelete(action=OnDeleteAction.SET_DEFAULT) P de;
}
@Entity @OnDelete(action=OnDeleteAction.CASCADE) @SecondaryTable(name="sec") class Z { @Id long id; @Column(table="sec") String s; }
