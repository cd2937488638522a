package dev.migration;

import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words for columns in a revision, meant for static import: {@code varchar(320).notNull()}. Each names a logical
 * type; the dialect of the database picks the native one.
 */
public final class ColumnTypes {

    private ColumnTypes() {}

    public static ColumnSpec bool() {
        return new ColumnSpec(new ColumnType.Bool());
    }

    public static ColumnSpec tinyint() {
        return new ColumnSpec(new ColumnType.TinyInt());
    }

    public static ColumnSpec smallint() {
        return new ColumnSpec(new ColumnType.SmallInt());
    }

    public static ColumnSpec integer() {
        return new ColumnSpec(new ColumnType.Int());
    }

    public static ColumnSpec bigint() {
        return new ColumnSpec(new ColumnType.BigInt());
    }

    public static ColumnSpec real() {
        return new ColumnSpec(new ColumnType.Real());
    }

    public static ColumnSpec doublePrecision() {
        return new ColumnSpec(new ColumnType.DoublePrecision());
    }

    /** A floating point number of {@code bits} binary digits. */
    public static ColumnSpec floatBits(int bits) {
        return new ColumnSpec(new ColumnType.FloatBits(bits));
    }

    /** {@code precision} decimal digits, {@code scale} of them after the point. */
    public static ColumnSpec decimal(int precision, int scale) {
        return new ColumnSpec(new ColumnType.Decimal(precision, scale));
    }

    /** Exactly {@code length} characters. */
    public static ColumnSpec character(int length) {
        return new ColumnSpec(new ColumnType.Char(length));
    }

    /** At most {@code length} characters. */
    public static ColumnSpec varchar(int length) {
        return new ColumnSpec(new ColumnType.Varchar(length));
    }

    public static ColumnSpec text() {
        return new ColumnSpec(new ColumnType.Text());
    }

    public static ColumnSpec clob() {
        return new ColumnSpec(new ColumnType.Clob(null));
    }

    public static ColumnSpec clob(int length) {
        return new ColumnSpec(new ColumnType.Clob(length));
    }

    /** At most {@code length} bytes. */
    public static ColumnSpec varbinary(int length) {
        return new ColumnSpec(new ColumnType.Varbinary(length));
    }

    public static ColumnSpec blob() {
        return new ColumnSpec(new ColumnType.Blob(null));
    }

    public static ColumnSpec blob(int length) {
        return new ColumnSpec(new ColumnType.Blob(length));
    }

    public static ColumnSpec date() {
        return new ColumnSpec(new ColumnType.Date());
    }

    /** A time of day with {@code precision} digits of fractional seconds. */
    public static ColumnSpec time(int precision) {
        return new ColumnSpec(new ColumnType.Time(precision));
    }

    public static ColumnSpec timeTz(int precision) {
        return new ColumnSpec(new ColumnType.TimeTz(precision));
    }

    /** Date and time without a zone, {@code precision} digits of fractional seconds. */
    public static ColumnSpec timestamp(int precision) {
        return new ColumnSpec(new ColumnType.Timestamp(precision));
    }

    /** An instant, {@code precision} digits of fractional seconds. */
    public static ColumnSpec timestampTz(int precision) {
        return new ColumnSpec(new ColumnType.TimestampTz(precision));
    }

    public static ColumnSpec intervalSecond(int precision) {
        return new ColumnSpec(new ColumnType.IntervalSecond(precision));
    }

    public static ColumnSpec uuid() {
        return new ColumnSpec(new ColumnType.Uuid());
    }

    public static ColumnSpec json() {
        return new ColumnSpec(new ColumnType.Json());
    }

    public static ColumnSpec xml() {
        return new ColumnSpec(new ColumnType.Xml());
    }

    public static ColumnSpec inet() {
        return new ColumnSpec(new ColumnType.Inet());
    }

    /** An array of {@code element}, without a limit. */
    public static ColumnSpec arrayOf(ColumnSpec element) {
        return new ColumnSpec(new ColumnType.Array(element.type(), null));
    }

    public static ColumnSpec arrayOf(ColumnSpec element, int length) {
        return new ColumnSpec(new ColumnType.Array(element.type(), length));
    }

    /** One of {@code values}, stored as a text of at most 255 characters. */
    public static ColumnSpec enumOf(String... values) {
        return new ColumnSpec(new ColumnType.EnumName(List.of(values), 255));
    }

    /** One of {@code values}, stored as a text of at most {@code length} characters. */
    public static ColumnSpec enumOf(int length, String... values) {
        return new ColumnSpec(new ColumnType.EnumName(List.of(values), length));
    }

    /** A value of the enumeration {@code type}, which {@link Operations#createEnumType} makes with the same values. */
    public static ColumnSpec namedEnum(String type, String... values) {
        return new ColumnSpec(new ColumnType.NamedEnum(ObjectName.of(type), List.of(values)));
    }

    /** As {@link #namedEnum}, but stored by its position where the database has no enumerations. */
    public static ColumnSpec namedEnumOrdinal(String type, String... values) {
        return new ColumnSpec(new ColumnType.NamedEnum(ObjectName.of(type), List.of(values), true));
    }

    /** A value of the composite type {@code type}, which {@link Operations#createCompositeType} makes. */
    public static ColumnSpec composite(String type) {
        return new ColumnSpec(new ColumnType.Composite(ObjectName.of(type)));
    }

    /** One of {@code count} constants, stored by position from 0. */
    public static ColumnSpec enumOrdinal(int count) {
        return new ColumnSpec(new ColumnType.EnumOrdinal(count));
    }

    /** A type in the database's own words. */
    public static ColumnSpec nativeType(String sql) {
        return new ColumnSpec(new ColumnType.Native(sql));
    }

    /** The target of a foreign key: {@code references("users", "id").onDelete(CASCADE)}. */
    public static ReferenceSpec references(String table, String... columns) {
        return new ReferenceSpec(table, List.of(columns));
    }

    /** An index: {@code index("ix_users_name").on("last_name", "first_name").unique()}. */
    public static IndexSpec index(String name) {
        return new IndexSpec(name);
    }

    /** Statements in the database's own words. */
    public static SqlSpec sql(String... statements) {
        return SqlSpec.of(List.of(statements));
    }

    /** A row for {@link Operations#insert}. */
    public static List<@Nullable Object> row(@Nullable Object... values) {
        return java.util.Collections.unmodifiableList(new java.util.ArrayList<>(java.util.Arrays.asList(values)));
    }
}
