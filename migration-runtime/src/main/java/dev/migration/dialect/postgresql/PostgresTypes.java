package dev.migration.dialect.postgresql;

import dev.migration.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Logical types and PostgreSQL's own; the choice is that of Hibernate ORM 7.4. */
final class PostgresTypes {

    /** The longest varchar and char; Hibernate takes text above it. */
    private static final int MAX_CHARACTERS = 10_485_760;

    private static final int MAX_FRACTION = 6;

    private static final Pattern ARRAY = Pattern.compile("(.+?)(?: array)?(?: ?\\[\\d*])+|(.+?) array");
    private static final Pattern WORDS =
            Pattern.compile("([a-z][a-z0-9_ ]*?) ?(?:\\( ?(-?\\d+)(?: ?, ?(-?\\d+))? ?\\))?( [a-z ]+)?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private static final Map<String, Supplier<ColumnType>> PLAIN = Map.ofEntries(
            Map.entry("boolean", ColumnType.Bool::new),
            Map.entry("bool", ColumnType.Bool::new),
            Map.entry("smallint", ColumnType.SmallInt::new),
            Map.entry("int2", ColumnType.SmallInt::new),
            Map.entry("integer", ColumnType.Int::new),
            Map.entry("int", ColumnType.Int::new),
            Map.entry("int4", ColumnType.Int::new),
            Map.entry("bigint", ColumnType.BigInt::new),
            Map.entry("int8", ColumnType.BigInt::new),
            Map.entry("real", ColumnType.Real::new),
            Map.entry("float4", ColumnType.Real::new),
            Map.entry("double precision", ColumnType.DoublePrecision::new),
            Map.entry("float8", ColumnType.DoublePrecision::new),
            Map.entry("float", ColumnType.DoublePrecision::new),
            Map.entry("character", () -> new ColumnType.Char(1)),
            Map.entry("char", () -> new ColumnType.Char(1)),
            Map.entry("text", ColumnType.Text::new),
            Map.entry("date", ColumnType.Date::new),
            Map.entry("uuid", ColumnType.Uuid::new),
            Map.entry("jsonb", ColumnType.Json::new),
            Map.entry("xml", ColumnType.Xml::new),
            Map.entry("inet", ColumnType.Inet::new));

    private PostgresTypes() {}

    /** The native type in its one spelling. */
    static String name(ColumnType type) {
        if (type instanceof ColumnType.Native known) {
            ColumnType parsed = parse(known.sql());
            return parsed instanceof ColumnType.Native other ? other.sql() : name(parsed);
        }
        if (type instanceof ColumnType.Array array) {
            String element = name(array.element());
            // the server keeps no count of dimensions
            return element.endsWith("[]") ? element : element + "[]";
        }
        return Stream.of(numberName(type), textName(type), temporalName(type), otherName(type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL type for " + type + "."));
    }

    private static @Nullable String numberName(ColumnType type) {
        if (type instanceof ColumnType.Bool) {
            return "boolean";
        }
        if (type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.EnumOrdinal) {
            return "smallint";
        }
        if (type instanceof ColumnType.Int) {
            return "integer";
        }
        if (type instanceof ColumnType.BigInt) {
            return "bigint";
        }
        if (type instanceof ColumnType.Real) {
            return "real";
        }
        if (type instanceof ColumnType.DoublePrecision) {
            return "double precision";
        }
        if (type instanceof ColumnType.FloatBits bits) {
            return floatName(bits.precision());
        }
        return type instanceof ColumnType.Decimal decimal
                ? "numeric(" + decimal.precision() + "," + decimal.scale() + ")"
                : null;
    }

    /** A precision above 53 bits is left to the server to refuse. */
    private static String floatName(int bits) {
        if (bits <= 24) {
            return "real";
        }
        return bits <= 53 ? "double precision" : "float(" + bits + ")";
    }

    private static @Nullable String textName(ColumnType type) {
        if (type instanceof ColumnType.Char fixed) {
            return characters("char", fixed.length());
        }
        if (type instanceof ColumnType.Varchar variable) {
            return characters("varchar", variable.length());
        }
        if (type instanceof ColumnType.EnumName names) {
            return characters("varchar", names.length());
        }
        return type instanceof ColumnType.Text ? "text" : null;
    }

    private static String characters(String type, int length) {
        return length > MAX_CHARACTERS ? "text" : type + "(" + length + ")";
    }

    private static @Nullable String temporalName(ColumnType type) {
        if (type instanceof ColumnType.Date) {
            return "date";
        }
        if (type instanceof ColumnType.Time time) {
            return "time(" + fraction(time.precision()) + ")";
        }
        if (type instanceof ColumnType.TimeTz time) {
            // Hibernate stores an OffsetTime without its offset
            return "time(" + fraction(time.precision()) + ")";
        }
        if (type instanceof ColumnType.Timestamp timestamp) {
            return "timestamp(" + fraction(timestamp.precision()) + ")";
        }
        if (type instanceof ColumnType.TimestampTz timestamp) {
            return "timestamp(" + fraction(timestamp.precision()) + ") with time zone";
        }
        return type instanceof ColumnType.IntervalSecond interval
                ? "interval second(" + fraction(interval.precision()) + ")"
                : null;
    }

    private static int fraction(int digits) {
        return Math.min(digits, MAX_FRACTION);
    }

    private static @Nullable String otherName(ColumnType type) {
        if (type instanceof ColumnType.Uuid) {
            return "uuid";
        }
        if (type instanceof ColumnType.Json) {
            return "jsonb";
        }
        if (type instanceof ColumnType.NamedEnum named) {
            return PostgresNames.quote(named.type());
        }
        if (type instanceof ColumnType.Composite composite) {
            return PostgresNames.quote(composite.type());
        }
        if (type instanceof ColumnType.Xml) {
            return "xml";
        }
        if (type instanceof ColumnType.Inet) {
            return "inet";
        }
        if (type instanceof ColumnType.Varbinary) {
            return "bytea";
        }
        return type instanceof ColumnType.Clob || type instanceof ColumnType.Blob ? "oid" : null;
    }

    /** The type as it is read back. */
    static ColumnType stored(ColumnType type) {
        if (type instanceof ColumnType.NamedEnum named) {
            return new ColumnType.NamedEnum(named.type(), named.values());
        }
        return isNamed(type) ? type : parse(name(type));
    }

    private static boolean isNamed(ColumnType type) {
        return type instanceof ColumnType.NamedEnum
                || type instanceof ColumnType.Composite
                || (type instanceof ColumnType.Array array && isNamed(array.element()));
    }

    /** Reads what {@code format_type()} writes, and the other spellings that the server takes. */
    static ColumnType parse(String nativeType) {
        String text = normalised(nativeType);
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            String element = array.group(1) == null ? array.group(2) : array.group(1);
            return new ColumnType.Array(parse(element), null);
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return new ColumnType.Native(text);
        }
        String rest = words.group(4) == null ? "" : words.group(4);
        return known(words.group(1) + rest, arguments(words)).orElse(text);
    }

    private static List<Integer> arguments(Matcher words) {
        return Stream.of(words.group(2), words.group(3))
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .toList();
    }

    private static Known known(String name, List<Integer> arguments) {
        if (arguments.isEmpty() && PLAIN.containsKey(name)) {
            return new Known(PLAIN.get(name).get());
        }
        int first = arguments.isEmpty() ? MAX_FRACTION : arguments.get(0);
        boolean length = arguments.size() == 1 && first > 0;
        return switch (name) {
            case "character varying", "varchar" ->
                new Known(length ? new ColumnType.Varchar(first) : new ColumnType.Native("varchar"));
            case "character", "char", "bpchar" -> new Known(length ? new ColumnType.Char(first) : null);
            case "numeric", "decimal" -> new Known(decimal(arguments));
            case "float" -> new Known(first <= 53 ? parse(floatName(first)) : null);
            case "time", "time without time zone" -> new Known(new ColumnType.Time(first));
            case "timestamp", "timestamp without time zone" -> new Known(new ColumnType.Timestamp(first));
            case "timestamptz", "timestamp with time zone" -> new Known(new ColumnType.TimestampTz(first));
            case "timetz", "time with time zone" ->
                new Known(new ColumnType.Native("time(" + first + ") with time zone"));
            case "interval second" -> new Known(new ColumnType.IntervalSecond(first));
            default -> new Known(null);
        };
    }

    private static @Nullable ColumnType decimal(List<Integer> arguments) {
        if (arguments.isEmpty() || arguments.get(0) < 1) {
            return null;
        }
        return new ColumnType.Decimal(arguments.get(0), arguments.size() == 1 ? 0 : arguments.get(1));
    }

    /** In lower case but for what stands in quotes, with single spaces. */
    private static String normalised(String text) {
        StringBuilder normalised = new StringBuilder();
        int end = 0;
        String spaced = text.strip();
        for (MatchResult quoted : QUOTED.matcher(spaced).results().toList()) {
            normalised.append(plain(spaced.substring(end, quoted.start()))).append(quoted.group());
            end = quoted.end();
        }
        return normalised.append(plain(spaced.substring(end))).toString();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** A type that was understood, or null. */
    private record Known(@Nullable ColumnType type) {
        ColumnType orElse(String text) {
            return type == null ? new ColumnType.Native(text) : type;
        }
    }
}
