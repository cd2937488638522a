// views
package x_view;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @View(query="select id, s from r") @Table(name="my_view") class V { @Id long id; String s; @ManyToOne R r; @ElementCollection List<String> tags; }
@Entity class R { @Id @GeneratedValue long id; String s; @ManyToMany Set<R> rs; }
@Entity @Immutable @Subselect("select 1") class S { @Id @GeneratedValue long id; @ElementCollection List<String> tags; @ManyToMany Set<R> rs; @OneToMany @JoinColumn List<R> fks; }
@Entity class SubR extends R { int x; }
