// hibernate.type.wrapper_array_handling=legacy
package x_set_wrappers;

import jakarta.persistence.*;

@Entity class T { @Id long id; Byte[] b; Character[] c; @Lob Byte[] lb; @Column(length = 9) Character[] c9; Integer[] i; }
