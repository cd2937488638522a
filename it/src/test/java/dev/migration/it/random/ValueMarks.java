package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** Annotations of attributes of one value that stand beside that of the column. */
final class ValueMarks {

    private final Dice dice;
    private final boolean isNew;
    private final boolean isValidated;

    ValueMarks(Dice dice, boolean isNew, boolean isValidated) {
        this.dice = dice;
        this.isNew = isNew;
        this.isValidated = isValidated;
    }

    List<Mark> of(String type) {
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
                mark(marks, 6, "Convert", "converter = CodeConverter.class");
                if (marks.contains(Mark.of("Convert", "converter = CodeConverter.class"))) {
                    mark(
                            marks,
                            25,
                            "JdbcTypeCode",
                            dice.pick("SqlTypes.VARCHAR", "SqlTypes.BIGINT", "SqlTypes.SMALLINT"));
                }
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
                    mark(marks, 20, "JdbcTypeCode", dice.pick("SqlTypes.CHAR", "SqlTypes.INTEGER", "SqlTypes.VARCHAR"));
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
            case "Money" -> {
                mark(marks, 12, "Convert", dice.pick("disableConversion = true", "converter = MoneyText.class"));
                if (marks.contains(Mark.of("Convert", "converter = MoneyText.class"))) {
                    mark(
                            marks,
                            30,
                            "JdbcTypeCode",
                            dice.pick("SqlTypes.LONGVARCHAR", "SqlTypes.CHAR", "SqlTypes.JSON"));
                }
            }
            case "Code" -> {
                mark(marks, 30, "Convert", "converter = CodeEnum.class");
                mark(marks, 15, "JdbcTypeCode", dice.pick("SqlTypes.VARCHAR", "SqlTypes.CHAR", "SqlTypes.SMALLINT"));
            }
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
}
