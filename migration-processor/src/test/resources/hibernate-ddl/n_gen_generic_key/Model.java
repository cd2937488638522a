// generators of an id that is no number, or whose type only the subclass says
package n_gen_generic_key;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@MappedSuperclass
abstract class Base<K extends Serializable> {
    @Id
    @GeneratedValue
    K id;
}

@MappedSuperclass
abstract class Middle<T> extends Base<UUID> {
    T other;
}

@Entity
class Number extends Base<Long> {}

@Entity
class Unique extends Base<UUID> {}

@Entity
class Below extends Middle<String> {}

@Entity
class Text extends Base<String> {}

@Entity
class Plain {
    @Id
    @GeneratedValue
    UUID id;
}

@Entity
class Direct {
    @Id
    @GeneratedValue
    String id;
}
