// An attribute of a joined subclass that writes the column of its key (rejected)
package n_key_written_below;

import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class T { @Id Long id; }
@Entity @PrimaryKeyJoinColumn(name = "xid") class U extends T { @Column(name = "xid") Long other; }
