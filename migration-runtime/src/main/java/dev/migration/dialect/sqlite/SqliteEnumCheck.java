package dev.migration.dialect.sqlite;

import dev.migration.dialect.EnumCheck;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checks that stand for enumerations. That of a named one has the name of the enumeration in its own, {@code enum
 * mood of state}, since SQLite has no other place to keep which columns have it.
 */
final class SqliteEnumCheck {

    private static final String PREFIX = "enum ";
    private static final int LENGTH = 255;
    private static final Pattern POSITIONS = Pattern.compile(" between 0 and (\\d+)$");

    private SqliteEnumCheck() {}

    /** The check that the type of {@code column} needs, or empty if it needs none. */
    static Optional<CheckConstraint> of(ObjectName table, Column column) {
        if (column.type() instanceof ColumnType.NamedEnum named) {
            Column plain = column.withType(
                    named.byPosition()
                            ? new ColumnType.EnumOrdinal(named.values().size())
                            : new ColumnType.EnumName(named.values(), LENGTH));
            Identifier name = name(named.type().toString(), column.name());
            return EnumCheck.of(table, plain, SqliteNames::quote).map(check -> check.withName(name));
        }
        return EnumCheck.of(table, column, SqliteNames::quote);
    }

    /** The check for the type of a column, whatever its values are. */
    static Optional<NamedPieces.Named> find(TableSql sql, ObjectName table, Identifier column) {
        return NamedPieces.of(sql).stream()
                .filter(named -> named.piece().kind() == SqlPiece.Kind.CHECK)
                .filter(named -> EnumCheck.is(check(named, table, column), table, column, SqliteNames::quote))
                .findFirst();
    }

    /** The check for a column of the named enumeration {@code type}. */
    static Optional<NamedPieces.Named> find(TableSql sql, ObjectName table, Identifier column, ObjectName type) {
        return find(sql, table, column)
                .filter(named -> typeOf(named, column)
                        .filter(found -> found.toString().equalsIgnoreCase(type.toString()))
                        .isPresent());
    }

    /** The named enumeration that a check of a column stands for; empty if it stands for none. */
    static Optional<ObjectName> typeOf(NamedPieces.Named check, Identifier column) {
        return isNamed(check.name(), column)
                ? Optional.of(ObjectName.of(typeText(check.name(), column)))
                : Optional.empty();
    }

    /** How many positions a check of a named enumeration allows; 0 if it is about values. */
    static int positions(NamedPieces.Named check) {
        Matcher matcher = POSITIONS.matcher(check.piece().body());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) + 1 : 0;
    }

    /** The values that a check of a named enumeration allows; none if it is about positions. */
    static List<String> values(NamedPieces.Named check) {
        return SqlTokenizer.tokens(check.piece().body()).stream()
                .filter(token -> token.kind() == SqlToken.Kind.STRING)
                .map(SqlToken::value)
                .toList();
    }

    /** What the check of {@code from} is called when its column is {@code to} of {@code table}. */
    static Identifier renamed(Identifier check, Identifier from, ObjectName table, Identifier to) {
        return isNamed(check, from) ? name(typeText(check, from), to) : EnumCheck.name(table, to);
    }

    /** Under the name that {@link EnumCheck} knows if it is that of a named enumeration. */
    private static CheckConstraint check(NamedPieces.Named named, ObjectName table, Identifier column) {
        Identifier name = isNamed(named.name(), column) ? EnumCheck.name(table, column) : named.name();
        return new CheckConstraint(name, named.piece().body());
    }

    private static boolean isNamed(Identifier check, Identifier column) {
        String text = check.text();
        String tail = tail(column);
        return text.startsWith(PREFIX)
                && text.regionMatches(true, text.length() - tail.length(), tail, 0, tail.length())
                && text.length() > PREFIX.length() + tail.length();
    }

    private static String typeText(Identifier check, Identifier column) {
        return check.text()
                .substring(PREFIX.length(), check.text().length() - tail(column).length());
    }

    private static Identifier name(String type, Identifier column) {
        return SqliteNames.stored(PREFIX + type + tail(column));
    }

    private static String tail(Identifier column) {
        return " of " + column.text();
    }
}
