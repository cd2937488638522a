package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attributes of one value. */
final class Basics {

    private static final List<String> TYPES = List.of(
            "String",
            "String",
            "String",
            "String",
            "int",
            "Integer",
            "long",
            "Long",
            "short",
            "Byte",
            "boolean",
            "Boolean",
            "char",
            "Character",
            "float",
            "Double",
            "double",
            "BigDecimal",
            "BigDecimal",
            "BigInteger",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Instant",
            "OffsetDateTime",
            "ZonedDateTime",
            "OffsetTime",
            "Duration",
            "Year",
            "ZoneOffset",
            "UUID",
            "Currency",
            "Locale",
            "java.net.URL",
            "java.net.InetAddress",
            "byte[]",
            "char[]",
            "java.util.Date",
            "Calendar",
            "java.sql.Timestamp",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Blob",
            "java.sql.Clob",
            "TimeZone",
            "ZoneId",
            "Class<?>",
            "Period",
            "DayOfWeek",
            "String[]",
            "int[]",
            "List<String>",
            "Set<Integer>",
            "Map<String, Object>",
            "List<Long>",
            "List<Color>",
            "Color",
            "Color",
            "Size",
            "Size",
            "Money",
            "Money",
            "Code",
            "Flagged");

    private static final Set<String> PRIMITIVES = Set.of("int", "long", "short", "boolean", "char", "float", "double");
    private static final Set<String> TEMPORALS =
            Set.of("LocalDateTime", "LocalTime", "Instant", "OffsetDateTime", "ZonedDateTime", "java.sql.Timestamp");
    private static final Set<String> KEYS = Set.of(
            "String", "int", "Integer", "long", "Long", "short", "LocalDate", "UUID", "BigDecimal", "Color", "char");

    private final Dice dice;
    private final boolean isNew;
    private final ValueMarks beside;

    /** @param isNew whether annotations of Jakarta Persistence 3.2 and Hibernate 7 may be used */
    Basics(Dice dice, boolean isNew, boolean isValidated) {
        this.dice = dice;
        this.isNew = isNew;
        beside = new ValueMarks(dice, isNew, isValidated);
    }

    String type() {
        return dice.pick(TYPES);
    }

    /** For parts of keys. */
    String keyType() {
        return dice.pick(List.copyOf(new java.util.TreeSet<>(KEYS)));
    }

    /** For type arguments. */
    String objectType() {
        return dice.pick(
                "String", "Integer", "Long", "BigDecimal", "UUID", "LocalDate", "Color", "Money", "Boolean", "Instant");
    }

    /** An attribute of {@code in}, which it is added to. */
    void addTo(Draft in) {
        String type = type();
        String name = dice.name();
        List<Mark> marks = new ArrayList<>(beside.of(type));
        if (in.isProperty) {
            // Hibernate does not start with a second column beside a getter's
            marks.removeIf(mark -> mark.name().equals("TimeZoneStorage"));
        }
        boolean isZoned = marks.stream().anyMatch(mark -> mark.name().equals("TimeZoneStorage"));
        String column = name;
        boolean isFormula = marks.contains(Mark.of("Formula", "\"1 + 1\""));
        if (isFormula) {
            column = "";
        } else if (dice.chance(55)) {
            Mark mark = column(type);
            if (dice.chance(35)) {
                // of the quotes, a second column beside it takes those that it can have in its name
                column = dice.label("c").replace("\\\"", isZoned ? "`" : "\\\"");
                mark = mark.with("name = \"" + column + "\"");
            }
            if (!in.secondaryTables.isEmpty() && dice.chance(40)) {
                mark = mark.with("table = \"" + dice.pick(in.secondaryTables) + "\"");
                column = "";
            }
            marks.add(0, mark);
        }
        boolean isProperty = in.isProperty;
        boolean isNamedAlike = Character.isLowerCase(name.charAt(1));
        if (!in.isRecord() && isNamedAlike && !isZoned && dice.chance(4)) {
            isProperty = !isProperty;
            marks.add(Mark.of("Access", "AccessType." + (isProperty ? "PROPERTY" : "FIELD")));
        }
        in.add(Draft.Leaf.VALUE, new Member(marks, type, name, isProperty));
        if (!column.isEmpty() && KEYS.contains(type)) {
            in.columns.add(column);
        }
    }

    /** The same, of an element, which is always written. */
    Mark columnOfElement(String type) {
        Mark mark = column(type);
        return new Mark(
                mark.name(),
                mark.values().stream()
                        .filter(value -> !value.startsWith("insertable"))
                        .toList());
    }

    /** Without a name. */
    Mark column(String type) {
        Mark mark = Mark.of("Column");
        if (dice.chance(30)) {
            mark = mark.with("nullable = " + dice.pick("false", "false", "true"));
        }
        if (dice.chance(12)) {
            mark = mark.with("unique = true");
        }
        if (dice.chance(8)) {
            mark = mark.with("insertable = false");
        }
        if (Set.of("String", "byte[]", "char[]", "Size", "String[]", "Code", "List<String>", "Locale")
                        .contains(type)
                && dice.chance(40)) {
            mark = mark.with("length = " + dice.pick("1", "7", "255", "300", "20000", "70000", "20000000"));
        }
        if (Set.of("BigDecimal", "Money").contains(type) && dice.chance(50)) {
            mark = mark.with("precision = " + dice.pick("5", "12"));
            if (dice.chance(50)) {
                mark = mark.with("scale = 3");
            }
        } else if (Set.of("BigInteger", "Duration", "double", "Double", "float", "Integer")
                        .contains(type)
                && dice.chance(30)) {
            mark = mark.with("precision = 9");
        } else if (TEMPORALS.contains(type) && dice.chance(30)) {
            mark = mark.with((isNew ? "secondPrecision = " : "precision = ") + dice.pick("0", "3"));
        }
        if (type.equals("String") && dice.chance(5)) {
            mark = mark.with("columnDefinition = \"varchar(77)" + dice.pick("", " default 'x'", " not null") + "\"");
        }
        if (isNew && dice.chance(5)) {
            mark = mark.with("comment = \"said\"");
        }
        if (isNew && dice.chance(4)) {
            mark = mark.with("check = @CheckConstraint(constraint = \"1 < 2\")");
        }
        return mark;
    }

    static boolean isPrimitive(String type) {
        return PRIMITIVES.contains(type);
    }
}
