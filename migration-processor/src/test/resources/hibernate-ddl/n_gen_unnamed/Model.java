// generators without a name, of ids that are no numbers or beside another kind
package n_gen_unnamed;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(sequenceName = "o_seq")
class O {
    @Id
    @GeneratedValue
    String id;
}

@Entity
@SequenceGenerator(sequenceName = "p_seq")
@TableGenerator(table = "p_tab")
class P {
    @Id
    @GeneratedValue
    Long id;
}
