// a getter that says how it is reached, beside a field of its name
package i_access_getter;

import jakarta.persistence.*;

@Entity class Getter { @Id long id; private long createdAt; @Access(AccessType.PROPERTY) @Column(name="created_at", nullable=false) public long getCreatedAt(){return createdAt;} public void setCreatedAt(long at){createdAt=at;} }
@MappedSuperclass abstract class Audited { private String changedBy; @Access(AccessType.PROPERTY) @Column(name="changed_by", length=64) public String getChangedBy(){return changedBy;} public void setChangedBy(String by){changedBy=by;} }
@Entity class Heir extends Audited { @Id long id; }
@Entity class Field { private long i; @Access(AccessType.FIELD) @Column(name="on_field") private String note; @Id public long getId(){return i;} public void setId(long x){i=x;} public String getNote(){return note;} public void setNote(String n){note=n;} }
