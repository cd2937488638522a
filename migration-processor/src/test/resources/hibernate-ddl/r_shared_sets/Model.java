// sets that share a named table, whose values can be null or not
package r_shared_sets;
import jakarta.persistence.*;
import java.util.*;
@Entity class D1 { @Id Long id; @ElementCollection @CollectionTable(name = "tab1") @Column(name = "a", nullable = false) Set<String> one; @ElementCollection @CollectionTable(name = "tab1") @Column(name = "b", nullable = false) Set<String> two; }
@Entity class D2 { @Id Long id; @ElementCollection @CollectionTable(name = "tab2") @Column(name = "a") Set<String> one; @ElementCollection @CollectionTable(name = "tab2") @Column(name = "b", nullable = false) Set<String> two; }
@Entity class D3 { @Id Long id; @ElementCollection @CollectionTable(name = "tab3") @Column(name = "a", nullable = false) Set<String> one; @ElementCollection @CollectionTable(name = "tab3") @Column(name = "b") Set<String> two; }
@Entity class D4 { @Id Long id; @ElementCollection @CollectionTable(name = "tab4") @Column(name = "a") Set<String> one; @ElementCollection @CollectionTable(name = "tab4") @Column(name = "b") Set<String> two; }
@Entity class D5 { @Id Long id; @ElementCollection @CollectionTable(name = "tab5") @Column(name = "a") Set<String> one; @ElementCollection @CollectionTable(name = "tab5") @Column(name = "b") @OrderColumn(name = "o") List<String> two; }
@Entity class D6 { @Id Long id; @ElementCollection @CollectionTable(name = "tab6") @Column(name = "a") @OrderColumn(name = "o") List<String> one; @ElementCollection @CollectionTable(name = "tab6") @Column(name = "b") Set<String> two; }
@Entity class D7 { @Id Long id; @ElementCollection @CollectionTable(name = "tab7") @Column(name = "a", nullable = false) Set<String> one; @ManyToMany @JoinTable(name = "tab7") Set<T> two; }
@Entity class D8 { @Id Long id; @ElementCollection @CollectionTable(name = "tab8") @Column(name = "a") Set<String> one; @ManyToMany @JoinTable(name = "tab8") Set<T> two; }
@Entity class D9 { @Id Long id; @ManyToMany @JoinTable(name = "tab9") Set<T> one; @ElementCollection @CollectionTable(name = "tab9") @Column(name = "a") Set<String> two; @OneToMany @JoinTable(name = "tab9") Set<T> zzz; }
@Entity class T { @Id Long id; }
