// hibernate.id.db_structure_naming_strategy=legacy, and sequences of @GenericGenerator
package x_set_sequences_legacy_generic;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity class A { @Id @GeneratedValue Long id; }

@Entity class B { @Id @GeneratedValue(generator = "gen_b") @GenericGenerator(name = "gen_b", strategy = "sequence") Long id; }

@Entity class D { @Id @GeneratedValue(generator = "gen_nowhere") Long id; }

@Entity class G { @Id @GeneratedValue(generator = "gen_gx") @SequenceGenerator(name = "gen_gx", sequenceName = "gen_b", allocationSize = 1) Long id; }

@Entity class I { @Id @GeneratedValue(generator = "gen_i") @GenericGenerator(name = "gen_i", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = @Parameter(name = "sequence_name", value = "own")) Long id; }

@Entity class K { @Id @GeneratedValue(generator = "gen_k") @GenericGenerator(name = "gen_k", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = {@Parameter(name = "sequence_name", value = "own2"), @Parameter(name = "increment_size", value = "20")}) Long id; }

@Entity class L { @Id @GeneratedValue(generator = "gen_l") @GenericGenerator(name = "gen_l", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = {@Parameter(name = "sequence_name", value = "own3"), @Parameter(name = "optimizer", value = "pooled")}) Long id; }
