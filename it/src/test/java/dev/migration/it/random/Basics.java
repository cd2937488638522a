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
    private final boolean isValidated;

    /** @param isNew whether annotations of Jakarta Persistence 3.2 and Hibernate 7 may be used */
    Basics(Dice dice, boolean isNew, boolean isValidated) {
        this.dice = dice;
        this.isNew = isNew;
        this.isValidated = isValidated;
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
        List<Mark> marks = new ArrayList<>(marks(type));
        if (in.isProperty) {
            // Hibernate does not start with a second column beside a getter's
            marks.removeIf(mark -> mark.name().equals("TimeZoneStorage"));
        }
        String column = name;
        boolean isFormula = marks.contains(Mark.of("Formula", "\"1 + 1\""));
        if (isFormula) {
            column = "";
        } else if (dice.chance(55)) {
            Mark mark = column(type);
            if (dice.chance(35)) {
                column = dice.label("c");
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
        boolean isZoned = marks.stream().anyMatch(mark -> mark.name().equals("TimeZoneStorage"));
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

    /** What may stand beside the column. */
    List<Mark> marks(String type) {
        List<Mark> marks = new ArrayList<>();
        if (dice.chance(15)) {
            marks.add(Mark.of("Basic", "optional = " + dice.pick("true", "false", "false")));
        }
        switch (type) {
            case "String" -> {
                if (dice.chance(8)) {
                    return List.of(Mark.of("Lob"));
                }
                mark(marks, 5, "Nationalized");
                mark(
                        marks,
                        5,
                        "JdbcTypeCode",
                        dice.pick("SqlTypes.LONG32VARCHAR", "SqlTypes.JSON", "SqlTypes.LONGVARCHAR"));
                mark(marks, 6, "ColumnDefault", "\"'x'\"");
                mark(marks, 4, "Convert", "converter = CodeConverter.class");
                validated(marks, "NotNull", "Size(max = 44)", "NotBlank", "NotEmpty", "Size(max = 9, min = 2)");
            }
            case "byte[]", "char[]" -> mark(marks, 30, "Lob");
            case "int", "long", "short", "Long", "Integer" -> {
                mark(marks, 6, dice.pick("ColumnDefault", "ColumnDefault", "GeneratedColumn"), "\"5\"");
                validated(marks, "Min(3)", "Max(44)", "NotNull", "Digits(integer = 3, fraction = 0)");
            }
            case "BigDecimal", "BigInteger" -> {
                validated(marks, "Digits(integer = 5, fraction = 2)", "Min(1)", "NotNull", "Positive");
                mark(marks, 6, "ColumnDefault", "\"5\"");
            }
            case "boolean", "Boolean" -> {
                if (dice.chance(30)) {
                    String converter = dice.pick("YesNo", "TrueFalse", "NumericBoolean");
                    marks.add(Mark.of("Convert", "converter = org.hibernate.type." + converter + "Converter.class"));
                } else {
                    mark(marks, 10, "JdbcTypeCode", dice.pick("SqlTypes.CHAR", "SqlTypes.INTEGER", "SqlTypes.TINYINT"));
                }
            }
            case "java.util.Date", "Calendar" ->
                mark(marks, 60, "Temporal", "TemporalType." + dice.pick("DATE", "TIME", "TIMESTAMP"));
            case "OffsetDateTime", "ZonedDateTime", "OffsetTime" ->
                mark(
                        marks,
                        30,
                        "TimeZoneStorage",
                        "TimeZoneStorageType." + dice.pick("NATIVE", "NORMALIZE", "NORMALIZE_UTC", "COLUMN", "AUTO"));
            case "UUID" ->
                mark(marks, 15, "JdbcTypeCode", dice.pick("SqlTypes.VARCHAR", "SqlTypes.CHAR", "SqlTypes.BINARY"));
            case "Size" -> {
                // with @EnumeratedValue it must be said
                marks.add(Mark.of("Enumerated", "EnumType.STRING"));
                validated(marks, "NotNull");
            }
            case "Color", "DayOfWeek" -> {
                mark(marks, 50, "Enumerated", dice.pick("EnumType.STRING", "EnumType.STRING", "EnumType.ORDINAL"));
                mark(
                        marks,
                        12,
                        "JdbcTypeCode",
                        dice.pick("SqlTypes.VARCHAR", "SqlTypes.INTEGER", "SqlTypes.CHAR", "SqlTypes.NAMED_ENUM"));
                validated(marks, "NotNull");
            }
            case "Money" ->
                mark(marks, 12, "Convert", dice.pick("disableConversion = true", "converter = MoneyText.class"));
            case "Code" -> mark(marks, 30, "Convert", "converter = CodeEnum.class");
            // to lists that are not said to be, Hibernate gives the type of one of the same Java type that is
            case "Map<String, Object>", "List<Long>" -> marks.add(Mark.of("JdbcTypeCode", "SqlTypes.JSON"));
            case "List<String>", "String[]" -> mark(marks, 10, "Array", "length = 7");
            case "Instant", "LocalDateTime" ->
                // while Hibernate 7.4 builds a session factory, as it is for constraints, it makes generated ones NOT
                // NULL
                mark(
                        marks,
                        10,
                        isNew && isValidated
                                ? "FractionalSeconds(3)"
                                : dice.pick("CreationTimestamp", "UpdateTimestamp", "FractionalSeconds(3)"));
            default -> {}
        }
        mark(marks, 4, "Comment", "\"about it\"");
        mark(marks, 3, "Check", "constraints = \"1 < 3\"");
        return dice.chance(2) ? List.of(Mark.of("Formula", "\"1 + 1\"")) : marks;
    }

    private void mark(List<Mark> marks, int percent, String name, String... values) {
        if (dice.chance(percent)) {
            marks.add(Mark.of(name, values));
        }
    }

    private void validated(List<Mark> marks, String... names) {
        if (isValidated && dice.chance(40)) {
            marks.add(Mark.of("jakarta.validation.constraints." + dice.pick(names)));
        }
    }

    static boolean isPrimitive(String type) {
        return PRIMITIVES.contains(type);
    }

    /** Classes that attributes have as types, and their converters. */
    List<Type> types() {
        List<Type> types = new ArrayList<>();
        types.add(new Type(List.of(), "enum", "Color", "", List.of(), "    RED, GREEN, BLUE\n"));
        types.add(new Type(
                List.of(),
                "enum",
                "Size",
                "",
                List.of(),
                isNew && dice.chance(50)
                        ? "    S(\"s\"), L(\"l\"); @EnumeratedValue final String code; Size(String c) { code = c; }\n"
                        : "    S, L, XL { public String toString() { return \"x\"; } }\n"));
        types.add(new Type(List.of(), "enum", "Code", "", List.of(), "    ONE, TWO\n"));
        types.add(new Type(
                List.of(),
                "record",
                "Money",
                "implements java.io.Serializable",
                List.of(new Member(List.of(), "String", "amount", false)),
                ""));
        types.add(new Type(
                List.of(),
                "record",
                "Flagged",
                "implements java.io.Serializable",
                List.of(new Member(List.of(), "String", "flag", false)),
                ""));
        types.add(converter("MoneyConverter", "Money", dice.pick("BigDecimal", "String", "Long"), "null", true));
        types.add(converter("MoneyText", "Money", "String", "null", false));
        types.add(converter("CodeConverter", "String", "Integer", "null", false));
        types.add(converter("CodeEnum", "Code", "String", "x == Code.ONE ? \"1\" : \"2\"", false));
        return types;
    }

    private static Type converter(String name, String from, String to, String value, boolean isAuto) {
        return new Type(
                List.of(Mark.of("Converter", isAuto ? new String[] {"autoApply = true"} : new String[0])),
                "class",
                name,
                "implements AttributeConverter<" + from + ", " + to + ">",
                List.of(),
                "    public " + to + " convertToDatabaseColumn(" + from + " x) { return " + value + "; }\n    public "
                        + from + " convertToEntityAttribute(" + to + " x) { return null; }\n");
    }
}
