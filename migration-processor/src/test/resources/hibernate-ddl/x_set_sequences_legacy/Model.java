// hibernate.id.db_structure_naming_strategy=legacy
package x_set_sequences_legacy;

import jakarta.persistence.*;

@Entity class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "Gen") @SequenceGenerator(name = "Gen") long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "Other") @SequenceGenerator(name = "Other", sequenceName = "other_seq", allocationSize = 7) long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class G { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "TG") @TableGenerator(name = "TG") long id; }
@Entity class H { @Id @GeneratedValue(generator = "nowhere") long id; }
