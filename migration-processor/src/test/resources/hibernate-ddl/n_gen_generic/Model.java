// @GenericGenerator: names of Hibernate's generators, its classes and classes of one's own
package n_gen_generic;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.UUIDGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class Model {
    public static class Prefixed extends SequenceStyleGenerator {}
    public static class OwnUuid extends UUIDGenerator {}
    public static class Own implements IdentifierGenerator {
        @Override public Object generate(SharedSessionContractImplementor session, Object object) { return 1L; }
    }
}

@Entity class SeqWord { @Id @GeneratedValue(generator = "gSeqWord") @GenericGenerator(name = "gSeqWord", strategy = "sequence") Long id; }
@Entity class SeqParams { @Id @GeneratedValue(generator = "gSeqParams") @GenericGenerator(name = "gSeqParams", strategy = "enhanced-sequence", parameters = { @Parameter(name = "sequence_name", value = "paramSeq"), @Parameter(name = "initial_value", value = "7"), @Parameter(name = "increment_size", value = "3") }) Long id; }
@Entity class SeqOld { @Id @GeneratedValue(generator = "gSeqOld") @GenericGenerator(name = "gSeqOld", strategy = "sequence", parameters = @Parameter(name = "sequence", value = "old_seq")) Long id; }
@Entity class SeqClassName { @Id @GeneratedValue(generator = "gSeqClassName") @GenericGenerator(name = "gSeqClassName", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = @Parameter(name = "sequence_name", value = "class_seq")) Long id; }
@Entity class SeqNone { @Id @GeneratedValue(generator = "gSeqNone") @GenericGenerator(name = "gSeqNone", type = SequenceStyleGenerator.class, parameters = @Parameter(name = "optimizer", value = "none")) Long id; }
@Entity class SeqSuffix { @Id @GeneratedValue(generator = "gSeqSuffix") @GenericGenerator(name = "gSeqSuffix", type = SequenceStyleGenerator.class, parameters = @Parameter(name = "sequence_per_entity_suffix", value = "_ids")) Long id; }
@Entity class SeqEntity { @Id @GeneratedValue(generator = "gSeqEntity") @GenericGenerator(name = "gSeqEntity", type = SequenceStyleGenerator.class, parameters = @Parameter(name = "prefer_sequence_per_entity", value = "true")) Long id; }
@Entity class SeqTable { @Id @GeneratedValue(generator = "gSeqTable") @GenericGenerator(name = "gSeqTable", type = SequenceStyleGenerator.class, parameters = { @Parameter(name = "force_table_use", value = "true"), @Parameter(name = "sequence_name", value = "forced"), @Parameter(name = "value_column", value = "val") }) Long id; }
@Entity class SeqString { @Id @GeneratedValue(generator = "gSeqString") @GenericGenerator(name = "gSeqString", type = Model.Prefixed.class, parameters = @Parameter(name = "sequence_name", value = "string_seq")) String id; }
@Entity class TabParams { @Id @GeneratedValue(generator = "gTabParams") @GenericGenerator(name = "gTabParams", strategy = "enhanced-table", parameters = { @Parameter(name = "table_name", value = "paramGens"), @Parameter(name = "segment_column_name", value = "seg"), @Parameter(name = "value_column_name", value = "val"), @Parameter(name = "segment_value_length", value = "40"), @Parameter(name = "segment_value", value = "tp") }) Long id; }
@Entity class UuidClass { @Id @GeneratedValue(generator = "gUuidClass") @GenericGenerator(name = "gUuidClass", strategy = "org.hibernate.id.UUIDGenerator") UUID id; }
@Entity class UuidString { @Id @GeneratedValue(generator = "gUuidString") @GenericGenerator(name = "gUuidString", type = Model.OwnUuid.class) String id; }
@Entity class UuidHex { @Id @GeneratedValue(generator = "gUuidHex") @GenericGenerator(name = "gUuidHex", strategy = "org.hibernate.id.UUIDHexGenerator") String id; }
@Entity class Mine { @Id @GeneratedValue(generator = "gMine") @GenericGenerator(name = "gMine", type = Model.Own.class) Long id; }
@Entity class Incremented { @Id @GeneratedValue(generator = "gIncremented") @GenericGenerator(name = "gIncremented", type = org.hibernate.id.IncrementGenerator.class) Long id; }
