// @GenericGenerator: words that Hibernate 6 reads in another way
package n_gen_generic_words;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;

@Entity class TabWord { @Id @GeneratedValue(generator = "gTabWordGen") @GenericGenerator(name = "gTabWordGen", strategy = "table") Long id; }
@Entity class IdWord { @Id @GeneratedValue(generator = "gIdWord") @GenericGenerator(name = "gIdWord", strategy = "identity") Long id; }
