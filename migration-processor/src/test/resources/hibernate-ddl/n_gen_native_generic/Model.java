// @GenericGenerator with the word native: beside other generators of one name, of keys of several columns
package n_gen_native_generic;

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity class A { @Id @GeneratedValue(generator = "n") @GenericGenerator(name = "n", strategy = "native") Long id; }
@Entity class B { @Id @GeneratedValue(generator = "o") @GenericGenerator(name = "o", strategy = "native", parameters = { @Parameter(name = "sequence_name", value = "b_numbers"), @Parameter(name = "increment_size", value = "5") }) int id; }
@Entity class C { @Id @GeneratedValue(generator = "p") @GenericGenerator(name = "p", strategy = "native", parameters = @Parameter(name = "sequence_name", value = "shared_numbers")) Long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "q") @SequenceGenerator(name = "q", sequenceName = "shared_numbers") Long id; }
@Entity class E { @Id @GeneratedValue(generator = "r") @GenericGenerator(name = "r", strategy = "native") Short id; @ElementCollection java.util.Set<String> words; @ManyToOne E up; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class F { @Id @GeneratedValue(generator = "s") @GenericGenerator(name = "s", strategy = "native") Long id; }
@Entity class F2 extends F { }
