package dev.migration.write;

import dev.migration.schema.Column;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Generated;
import dev.migration.schema.Identity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A column without its name in the words of a revision: {@code varchar(320).notNull()}. */
final class ColumnWords {

    private ColumnWords() {}

    static Code of(Column column) {
        List<Code.Call> calls = new ArrayList<>();
        if (column.identity() != null) {
            calls.add(identity(column.identity()));
        } else if (!column.nullable()) {
            calls.add(Code.call("notNull"));
        }
        if (column.defaultValue() != null) {
            calls.add(defaultValue(column.defaultValue()));
        }
        if (column.generated() != null) {
            calls.add(generated(column.generated()));
        }
        if (column.collation() != null) {
            calls.add(Code.call("collate", Code.string(column.collation())));
        }
        if (column.comment() != null) {
            calls.add(Code.call("comment", Code.string(column.comment())));
        }
        Code.Call type = TypeWords.of(column.type());
        return calls.isEmpty() ? type : new Code.Chain(type, calls);
    }

    private static Code.Call identity(Identity identity) {
        if (identity.equals(Identity.DEFAULT)) {
            return Code.call("identity");
        } else if (identity.equals(Identity.NATIVE)) {
            return Code.call("nativeIdentity");
        }
        return Code.call("identity", SequenceWords.of(identity));
    }

    private static Code.Call defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Text text) {
            return Code.call("defaultValue", Code.string(text.value()));
        } else if (value instanceof DefaultValue.Bool bool) {
            return Code.call("defaultValue", Code.raw(bool.value()));
        } else if (value instanceof DefaultValue.Numeric numeric) {
            return Code.call("defaultValue", number(numeric.value()));
        } else if (value instanceof DefaultValue.Expression expression) {
            return Code.call("defaultExpression", Code.string(expression.sql()));
        }
        throw new IllegalStateException("There is no word for " + value + ".");
    }

    private static Code number(BigDecimal value) {
        boolean fits = value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE;
        return fits ? ValueWords.longLiteral(value.longValueExact()) : ValueWords.of(value);
    }

    private static Code.Call generated(Generated generated) {
        String word = switch (generated.storage()) {
            case STORED -> "generatedStored";
            case VIRTUAL -> "generatedVirtual";
            case ANY -> "generated";
        };
        return Code.call(word, Code.string(generated.expression()));
    }
}
