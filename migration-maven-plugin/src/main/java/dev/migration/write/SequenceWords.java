package dev.migration.write;

import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** A sequence or an identity with all that is to say of it, in the words of a revision. */
final class SequenceWords {

    private SequenceWords() {}

    static Code of(Sequence sequence) {
        List<Code> arguments =
                new ArrayList<>(List.of(Code.callOn(ObjectName.class, "of", List.of(Code.string(sequence.name())))));
        numbers(arguments, sequence.start(), sequence.increment(), sequence.allOptions());
        Code made = Code.callNew(Sequence.class, arguments);
        return sequence.isNative() ? new Code.Chain(made, List.of(Code.call("withNative", Code.raw(true)))) : made;
    }

    static Code of(Identity identity) {
        List<Code> arguments = new ArrayList<>(List.of(Code.raw(identity.always())));
        numbers(arguments, identity.start(), identity.increment(), identity.allOptions());
        return Code.callNew(Identity.class, arguments);
    }

    private static void numbers(List<Code> arguments, long start, long increment, SequenceOptions options) {
        arguments.add(ValueWords.longLiteral(start));
        arguments.add(ValueWords.longLiteral(increment));
        if (!options.equals(SequenceOptions.DEFAULT)) {
            arguments.add(new Code.Chain(Code.member(SequenceOptions.class, "DEFAULT"), options(options)));
        }
    }

    private static List<Code.Call> options(SequenceOptions options) {
        List<Code.Call> calls = new ArrayList<>();
        if (options.min() != null) {
            calls.add(Code.call("withMin", ValueWords.longLiteral(options.min())));
        }
        if (options.max() != null) {
            calls.add(Code.call("withMax", ValueWords.longLiteral(options.max())));
        }
        if (options.cache() != 1) {
            calls.add(Code.call("withCache", ValueWords.longLiteral(options.cache())));
        }
        if (options.cycle()) {
            calls.add(Code.call("withCycle"));
        }
        return calls;
    }
}
