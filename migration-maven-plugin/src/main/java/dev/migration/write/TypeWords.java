package dev.migration.write;

import static java.util.Map.entry;

import dev.migration.ColumnTypes;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column type in the words of {@link ColumnTypes}. */
final class TypeWords {

    private static final int ENUM_LENGTH = 255;

    private static final Map<Class<? extends ColumnType>, String> PLAIN = Map.ofEntries(
            entry(ColumnType.Bool.class, "bool"),
            entry(ColumnType.TinyInt.class, "tinyint"),
            entry(ColumnType.SmallInt.class, "smallint"),
            entry(ColumnType.Int.class, "integer"),
            entry(ColumnType.BigInt.class, "bigint"),
            entry(ColumnType.Real.class, "real"),
            entry(ColumnType.DoublePrecision.class, "doublePrecision"),
            entry(ColumnType.Text.class, "text"),
            entry(ColumnType.Date.class, "date"),
            entry(ColumnType.Uuid.class, "uuid"),
            entry(ColumnType.Json.class, "json"),
            entry(ColumnType.Xml.class, "xml"),
            entry(ColumnType.Inet.class, "inet"));

    private TypeWords() {}

    static Code.Call of(ColumnType type) {
        String plain = PLAIN.get(type.getClass());
        if (plain != null) {
            return word(plain);
        } else if (type instanceof ColumnType.Array array) {
            List<Code> arguments = new ArrayList<>(List.of(of(array.element())));
            arguments.addAll(optional(array.length()));
            return Code.callStatic(ColumnTypes.class, "arrayOf", arguments);
        } else if (type instanceof ColumnType.EnumName names) {
            List<Code> arguments = new ArrayList<>();
            if (names.length() != ENUM_LENGTH) {
                arguments.add(Code.raw(names.length()));
            }
            arguments.addAll(Code.strings(names.values()));
            return Code.callStatic(ColumnTypes.class, "enumOf", arguments);
        } else if (type instanceof ColumnType.NamedEnum named) {
            List<Code> arguments = new ArrayList<>(List.of(Code.string(named.type())));
            arguments.addAll(Code.strings(named.values()));
            return Code.callStatic(ColumnTypes.class, named.byPosition() ? "namedEnumOrdinal" : "namedEnum", arguments);
        } else if (type instanceof ColumnType.Composite composite) {
            return word("composite", Code.string(composite.type()));
        } else if (type instanceof ColumnType.Native own) {
            return word("nativeType", Code.string(own.sql()));
        }
        return sized(type);
    }

    private static Code.Call sized(ColumnType type) {
        if (type instanceof ColumnType.Varchar varchar) {
            return word("varchar", Code.raw(varchar.length()));
        } else if (type instanceof ColumnType.Char character) {
            return word("character", Code.raw(character.length()));
        } else if (type instanceof ColumnType.Varbinary varbinary) {
            return word("varbinary", Code.raw(varbinary.length()));
        } else if (type instanceof ColumnType.Clob clob) {
            return Code.callStatic(ColumnTypes.class, "clob", optional(clob.length()));
        } else if (type instanceof ColumnType.Blob blob) {
            return Code.callStatic(ColumnTypes.class, "blob", optional(blob.length()));
        } else if (type instanceof ColumnType.Decimal decimal) {
            return word("decimal", Code.raw(decimal.precision()), Code.raw(decimal.scale()));
        } else if (type instanceof ColumnType.FloatBits bits) {
            return word("floatBits", Code.raw(bits.precision()));
        } else if (type instanceof ColumnType.EnumOrdinal ordinal) {
            return word("enumOrdinal", Code.raw(ordinal.count()));
        }
        return temporal(type);
    }

    private static Code.Call temporal(ColumnType type) {
        if (type instanceof ColumnType.Time time) {
            return word("time", Code.raw(time.precision()));
        } else if (type instanceof ColumnType.TimeTz time) {
            return word("timeTz", Code.raw(time.precision()));
        } else if (type instanceof ColumnType.Timestamp timestamp) {
            return word("timestamp", Code.raw(timestamp.precision()));
        } else if (type instanceof ColumnType.TimestampTz timestamp) {
            return word("timestampTz", Code.raw(timestamp.precision()));
        } else if (type instanceof ColumnType.IntervalSecond interval) {
            return word("intervalSecond", Code.raw(interval.precision()));
        }
        throw new IllegalStateException("There is no word for " + type + ".");
    }

    private static Code.Call word(String name, Code... arguments) {
        return Code.callStatic(ColumnTypes.class, name, Arrays.asList(arguments));
    }

    private static List<Code> optional(@Nullable Integer number) {
        return number == null ? List.of() : List.of(Code.raw(number));
    }
}
