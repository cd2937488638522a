// access mixes
package i_access_mixes;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;

@Entity class A { private int id; private String x; @Id public int getId() { return id; } public void setId(int i) {} public String getFoo() { return x; } public void setFoo(String s) {} @Transient public String getNo() { return x; } @Access(AccessType.FIELD) private int direct; Emb e; public Emb getE() { return e; } public void setE(Emb e) {} public boolean isOn() { return true; } public void setOn(boolean b) {} @OneToMany(mappedBy="parent") public List<C> getChildren() { return null; } public void setChildren(List<C> c) {} }
@Embeddable class Emb { private String f; @Column(name="gg") public String getG() { return f; } public void setG(String s) {} }
@Entity @Access(AccessType.FIELD) class B { @Id int id; @Transient String name; @Access(AccessType.PROPERTY) @Column(name="nm") public String getName() { return name; } public void setName(String n) {} Emb2 two; }
@Embeddable @Access(AccessType.PROPERTY) class Emb2 { private String h; public String getHidden() { return h; } public void setHidden(String s) {} }
@Entity class C { @Id int id; @ManyToOne A parent; @Column(name="ignored") public int getId() { return id; } }
@MappedSuperclass class Sup { String sup; @Id long id; }
@Entity @Access(AccessType.PROPERTY) class D extends Sup { private int v; public int getV() { return v; } public void setV(int v) {} }
record Point(@Column(name="px") int x, int y) {}
@Embeddable record Size(int w, @Column(nullable=false) int h) {}
@Entity class R { @Id long id; Size size; @ElementCollection List<Size> sizes; }
