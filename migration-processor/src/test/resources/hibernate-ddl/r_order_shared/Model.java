// order columns that are attributes of the element too
package r_order_shared;

import jakarta.persistence.*;
import java.util.*;

@Entity class Owner {
    @Id long id;
    @OneToMany(mappedBy="owner") @OrderColumn(name="ord") List<Same> same;
    @OneToMany(mappedBy="owner") @OrderColumn(name="ord") List<OtherCase> other;
    @OneToMany(mappedBy="owner") @OrderColumn(name="ord") List<None> none;
    @OneToMany @JoinColumn(name="own") @OrderColumn(name="ord") List<Small> small;
    @OneToMany(mappedBy="owner") @OrderColumn List<Implicit> items;
}
@Entity class Same { @Id long id; @ManyToOne Owner owner; @Column(nullable=false) int ord; }
@Entity class OtherCase { @Id long id; @ManyToOne Owner owner; @Column(name="ORD") int position; }
@Entity class None { @Id long id; @ManyToOne Owner owner; }
@Entity class Small { @Id long id; @Column(insertable=false, updatable=false) Short ord; }
@Entity class Implicit { @Id long id; @ManyToOne Owner owner; @Column(name="items_ORDER") int position; }
