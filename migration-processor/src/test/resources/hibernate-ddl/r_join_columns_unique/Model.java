// several join columns that are said to be unique, each of them; with a table for each class also in those below
package r_join_columns_unique;

import jakarta.persistence.*;

@Embeddable record Key(int a, int b) {}
@Entity class Other { @EmbeddedId Key id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A {
    @Id long id;
    @ManyToOne
    @JoinColumn(name = "x", referencedColumnName = "a", unique = true)
    @JoinColumn(name = "y", referencedColumnName = "b", unique = true)
    Other each;
    @OneToOne
    @JoinColumn(name = "p", referencedColumnName = "a", unique = true)
    @JoinColumn(name = "q", referencedColumnName = "b")
    Other both;
    @OneToOne Other together;
    @OneToOne A single;
}
@Entity class B extends A { @OneToOne Other own; }
