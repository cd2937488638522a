// generators of several kinds and one name, named beside a strategy, or by an id that is no number
package n_gen_kinds;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;

@Entity
@SequenceGenerator(name = "a_gen", sequenceName = "a_seq", allocationSize = 1)
@TableGenerator(name = "a_gen", table = "a_tab", pkColumnValue = "a")
class A {
    @Id
    @GeneratedValue(generator = "a_gen")
    Long id;
}

@Entity
@TableGenerator(name = "b_gen", table = "b_tab")
@SequenceGenerator(name = "b_gen", sequenceName = "b_seq")
class B {
    @Id
    @GeneratedValue(generator = "b_gen")
    int id;
}

@Entity
@SequenceGenerator(name = "c_gen", sequenceName = "c_seq")
class C {
    @Id
    @GeneratedValue(generator = "c_gen")
    @TableGenerator(name = "c_gen", table = "c_tab")
    Long id;
}

@Entity
@TableGenerator(name = "d_gen", table = "d_tab")
class D {
    @Id
    @GeneratedValue(generator = "d_gen")
    @SequenceGenerator(name = "d_gen", sequenceName = "d_seq")
    Long id;
}

@Entity
@SequenceGenerator(name = "e_gen", sequenceName = "e_seq")
@TableGenerator(name = "e_gen", table = "e_tab")
class E {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "e_gen")
    Long id;
}

@Entity
@TableGenerator(name = "f_gen", table = "f_tab")
@GenericGenerator(name = "f_gen", strategy = "sequence", parameters = @org.hibernate.annotations.Parameter(name = "sequence_name", value = "f_seq"))
class F {
    @Id
    @GeneratedValue(generator = "f_gen")
    Long id;
}

@Entity
@SequenceGenerator(name = "g_gen", sequenceName = "g_seq")
@GenericGenerator(name = "g_gen", strategy = "increment")
class G {
    @Id
    @GeneratedValue(generator = "g_gen")
    Long id;
}

@Entity
@SequenceGenerator(name = "h_gen", sequenceName = "h_seq")
@TableGenerator(name = "h_gen", table = "h_tab")
class H {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "h_gen")
    Long id;
}

@Entity
@SequenceGenerator(name = "i_gen", sequenceName = "i_seq")
@TableGenerator(name = "i_gen", table = "i_tab")
class I {
    @Id
    @GeneratedValue(generator = "i_gen")
    String id;
}

@Entity
class J {
    @Id
    @GeneratedValue(generator = "j_gen")
    String id;
}

@Entity
@SequenceGenerator(name = "k_gen", sequenceName = "k_seq")
class K {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "k_gen")
    Long id;
}

@Entity
@TableGenerator(name = "l_gen", table = "l_tab")
class L {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "l_gen")
    Long id;
}

@Entity
@SequenceGenerator(name = "m_gen", sequenceName = "m_seq")
class M {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "m_gen")
    Long id;
}

@Entity
@SequenceGenerator(name = "n_gen", sequenceName = "n_seq")
class N {
    @Id
    @GeneratedValue(generator = "n_gen")
    String id;
}

@Entity
@TableGenerator(name = "q_gen", table = "q_tab")
class Q {
    @Id
    @GeneratedValue(generator = "q_gen")
    String id;
}

@Entity
@SequenceGenerator(name = "r_gen", sequenceName = "r_seq")
class R {
    @Id
    @GeneratedValue(generator = "r_gen")
    java.util.UUID id;
}

@MappedSuperclass
@SequenceGenerator(name = "s_gen", sequenceName = "s_above")
abstract class Above {
    @Id
    @GeneratedValue(generator = "s_gen")
    Long id;
}

@Entity
@TableGenerator(name = "s_gen", table = "s_tab")
class S extends Above {}

@Entity
@SequenceGenerator(name = "s_gen", sequenceName = "t_seq")
class T extends Above {}
