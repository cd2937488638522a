// An attribute that writes the column of a secondary table's key (rejected)
package n_key_written_secondary;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "tx", pkJoinColumns = @PrimaryKeyJoinColumn(name = "xid"))
class T { @Id Long id; @Column(table = "tx", name = "xid") Long other; }
