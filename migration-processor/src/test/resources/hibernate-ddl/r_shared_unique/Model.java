// join tables of a one-to-many and of a many-to-many at once
package r_shared_unique;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A {
    @Id Long id;

    @OneToMany
    @JoinTable(name = "ab", joinColumns = @JoinColumn(name = "a_id"), inverseJoinColumns = @JoinColumn(name = "b_id"))
    Set<B> bs;
}

@Entity
class B {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "ab", joinColumns = @JoinColumn(name = "b_id"), inverseJoinColumns = @JoinColumn(name = "a_id"))
    List<A> as;
}

@Entity
class C {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "cd", joinColumns = @JoinColumn(name = "c_id"), inverseJoinColumns = @JoinColumn(name = "d_id"))
    List<D> ds;
}

@Entity
class D {
    @Id Long id;

    @OneToMany
    @JoinTable(name = "cd", joinColumns = @JoinColumn(name = "d_id"), inverseJoinColumns = @JoinColumn(name = "c_id"))
    Set<C> cs;
}

@Entity
class E {
    @Id Long id;

    @OneToMany
    @JoinTable(name = "ef", joinColumns = @JoinColumn(name = "e_id"), inverseJoinColumns = @JoinColumn(name = "f_id"))
    List<F> fs;
}

@Entity
class F {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "ef", joinColumns = @JoinColumn(name = "f_id"), inverseJoinColumns = @JoinColumn(name = "e_id"))
    List<E> es;
}

@Entity
class G {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "gh", joinColumns = @JoinColumn(name = "g_id"), inverseJoinColumns = @JoinColumn(name = "h_id"))
    List<H> hs;
}

@Entity
class H {
    @Id Long id;

    @OneToMany
    @JoinTable(name = "gh", joinColumns = @JoinColumn(name = "h_id"), inverseJoinColumns = @JoinColumn(name = "g_id"))
    List<G> gs;
}

@Entity
class I {
    @Id Long id;

    @OneToMany
    @JoinTable(name = "ik", joinColumns = @JoinColumn(name = "i_id"), inverseJoinColumns = @JoinColumn(name = "k_id"))
    List<K> ks;
}

@Entity
class J {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "ik", joinColumns = @JoinColumn(name = "j_id"), inverseJoinColumns = @JoinColumn(name = "k_id"))
    List<K> ks;
}

@Entity
class K {
    @Id Long id;
}

@Entity
class L {
    @Id Long id;

    @ManyToMany
    @JoinTable(name = "lm", joinColumns = @JoinColumn(name = "l_id"), inverseJoinColumns = @JoinColumn(name = "k_id"))
    List<K> ks;
}

@Entity
class M {
    @Id Long id;

    @OneToMany
    @JoinTable(name = "lm", joinColumns = @JoinColumn(name = "m_id"), inverseJoinColumns = @JoinColumn(name = "k_id"))
    List<K> ks;
}
