package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** Classes that attributes of one value have as types, and their converters. */
final class ValueTypes {

    private ValueTypes() {}

    /** @param isNew whether annotations of Jakarta Persistence 3.2 may be used */
    static List<Type> of(Dice dice, boolean isNew) {
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
