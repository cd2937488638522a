// hibernate.id.db_structure_naming_strategy=org.hibernate.id.enhanced.SingleNamingStrategy
package x_set_sequences_single;

import jakarta.persistence.*;

@Entity class A { @Id @GeneratedValue long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "Gen") @SequenceGenerator(name = "Gen", allocationSize = 1) long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "Other") @SequenceGenerator(name = "Other", sequenceName = "other_seq", allocationSize = 7) long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class G { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "TG") @TableGenerator(name = "TG") long id; }
