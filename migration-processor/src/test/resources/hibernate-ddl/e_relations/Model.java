// Envers: collections of entities
package e_relations;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class Owner { @Id @GeneratedValue Long id; @ManyToMany @JoinTable(name="mm1") Set<Item> many; @ManyToMany List<Item> bag; @ManyToMany @JoinTable(name="mm2") @OrderColumn List<Item> ordered; @OneToMany @JoinTable(name="mm3") Set<Item> joined; @OneToMany @JoinTable(name="jt", joinColumns=@JoinColumn(name="ow"), inverseJoinColumns=@JoinColumn(name="it")) List<Item> tabled; @OneToMany @JoinColumn(name="owner_fk") List<Item2> uni; @OneToMany(mappedBy="owner") Set<Item> owned; @OneToMany(mappedBy="owner2") @OrderColumn(name="o_pos") List<Item> positioned; @OneToMany @AuditJoinTable(name="aj", inverseJoinColumns=@JoinColumn(name="aji")) @JoinColumn(name="o3") Set<Item> aj; @ManyToMany @MapKey(name="code") @JoinTable(name="by_code") Map<String, Item> byCode; @ManyToMany @MapKey @JoinTable(name="by_id") Map<Long, Item> byId; @ManyToMany @JoinTable(name="by_text") Map<String, Item> byText; @OneToMany @JoinColumn(name="o4") @MapKey(name="code") Map<String, Item3> uniByCode; @OneToMany @JoinColumn(name="o5") @OrderColumn(name="o5_pos") List<Item4> uniList; @ManyToMany @MapKeyJoinColumn(name="mkj") @JoinTable(name="by_item") Map<Item, Item> byItem; @Audited(targetAuditMode=RelationTargetAuditMode.NOT_AUDITED) @ManyToMany @JoinTable(name="fr") Set<Free> free; @AuditMappedBy(mappedBy="owner6", positionMappedBy="pos6") @OneToMany @JoinColumn(name="o6") @OrderColumn(name="pos6") List<Item> fake; @NotAudited @OneToMany Set<Free> notAudited; @AuditJoinTable(name="mmPast", inverseJoinColumns=@JoinColumn(name="mmp")) @ManyToMany @JoinTable(name="mm") Set<Item> mm; @OneToMany(mappedBy="o7") @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name="mke") Map<E7, Item> enumerated; @OneToMany(mappedBy="o8") @OrderColumn List<Item> unnamed; @OneToMany(mappedBy="o9") List<Item> bagged; }
enum E7 { A, B }
@Entity class Free { @Id long id; }
@Entity @Audited class Item { @Id long id; String code; @ManyToOne Owner owner; @ManyToOne Owner owner2; @ManyToMany(mappedBy="many") Set<Owner> owners; @ManyToOne @JoinColumn(name="o6", insertable=false, updatable=false) Owner owner6; @Column(insertable=false, updatable=false) int pos6; @ManyToOne Owner o7; @ManyToOne Owner o8; @ManyToOne Owner o9; }
@Entity @Audited class Item2 { @Id long id; }
@Entity @Audited class Item3 { @Id long id; String code; }
@Entity @Audited class Item4 { @Id long id; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
