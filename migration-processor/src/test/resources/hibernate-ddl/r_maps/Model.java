// maps and collections
package r_maps;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;

@Entity class O { @Id long id; @OneToMany @MapKey(name="code") Map<String,T> byCode; @OneToMany @JoinColumn(name="o_id") @MapKeyColumn(name="mk", length=7) Map<String,T> fk; @OneToMany(mappedBy="own") @MapKeyColumn Map<String,T> inv; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<K,Emb> embs; @ElementCollection Map<Emb,String> byEmb; @ElementCollection @MapKeyJoinColumn(name="tt") Map<T,Integer> byT; @ManyToMany @MapKey Map<Long,T> mm; @ElementCollection SortedSet<String> sorted; @ElementCollection @OrderColumn(name="pos", nullable=false) String[] arr; @OneToMany(mappedBy="list") @OrderColumn List<T> ordered; @ElementCollection @Column(nullable=false) Collection<Integer> nums; @OneToMany @JoinTable(name="jt") @OrderColumn(name="p") List<T> jt; @ElementCollection @AttributeOverride(name="value.q", column=@Column(name="qq")) @AttributeOverride(name="key", column=@Column(name="kk", length=3)) Map<String,Emb> over; }
@Entity class T { @Id long id; String code; @ManyToOne O own; @ManyToOne O list; }
enum K { A, B }
@Embeddable class Emb { int p; String q; @ManyToOne T t; }
