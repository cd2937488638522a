// @GenericGenerator beside a strategy
package n_gen_generic_strategy;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.IdentityGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;

public class Model {
    public static class Prefixed extends SequenceStyleGenerator {}
    public static class TwicePrefixed extends Prefixed {}
    public static class OwnTable extends TableGenerator {}
    public static class OwnIdentity extends IdentityGenerator {}
    public static class Own implements IdentifierGenerator {
        @Override public Object generate(SharedSessionContractImplementor session, Object object) { return 1L; }
    }
}

@Entity class SeqClass { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gSeqClass") @GenericGenerator(name = "gSeqClass", type = SequenceStyleGenerator.class, parameters = @Parameter(name = "increment_size", value = "1")) Long id; }
@Entity class SeqTwice { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gSeqTwice") @GenericGenerator(name = "gSeqTwice", strategy = "n_gen_generic_strategy.Model$TwicePrefixed") String id; }
@Entity class TabOwn { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "gTabOwnGen") @GenericGenerator(name = "gTabOwnGen", type = Model.OwnTable.class) Long id; }
@Entity class IdClass2 { @Id @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "gIdClass") @GenericGenerator(name = "gIdClass", type = Model.OwnIdentity.class) Long id; }
@Entity class MineSequence { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gMineSeqGen") @GenericGenerator(name = "gMineSeqGen", strategy = "n_gen_generic_strategy.Model$Own") Long id; }
