// what refers to quoted tables
package n_quoted_tables;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@Entity @Table(name = "`Quoted`") @SecondaryTable(name="sec") @Inheritance(strategy=InheritanceType.JOINED) class Quoted { @Id Long id; @Column(table="sec") String s; @ElementCollection List<String> tags; @ManyToMany List<Plain> many; @OneToMany List<Plain> om; @ManyToMany List<Quoted> peers; @ElementCollection Map<Plain, String> byPlain; }
@Entity class Sub extends Quoted { String x; }
@Entity class Plain { @Id Long id; @ManyToMany List<Quoted> quoteds; }
@Entity class Comp { @Id Long id; @ManyToOne @JoinColumn(name="wroteIt", referencedColumnName="id") Quoted q; }
