package dev.migration.processor.map;

import java.util.Map;

/**
 * How much room a value of a Java type takes where a type code asks for text or for decimal digits.
 *
 * @param length in characters
 */
record JavaSizes(int length, int precision, int scale) {

    private static final JavaSizes DEFAULT = new JavaSizes(ColumnFacts.DEFAULT_LENGTH, 19, 2);

    private static final Map<String, JavaSizes> BY_NAME = Map.ofEntries(
            Map.entry("boolean", new JavaSizes(1, 1, 0)),
            Map.entry("char", new JavaSizes(1, 19, 2)),
            Map.entry("byte", new JavaSizes(1, 3, 0)),
            Map.entry("short", new JavaSizes(6, 5, 0)),
            Map.entry("int", new JavaSizes(11, 10, 0)),
            Map.entry("long", new JavaSizes(20, 19, 0)),
            Map.entry("float", new JavaSizes(14, 8, 2)),
            Map.entry("double", new JavaSizes(24, 17, 2)),
            Map.entry("java.math.BigInteger", new JavaSizes(39, 38, 0)),
            Map.entry("java.math.BigDecimal", new JavaSizes(40, 38, 2)),
            Map.entry("java.time.Duration", new JavaSizes(ColumnFacts.DEFAULT_LENGTH, 21, 0)),
            Map.entry("java.util.UUID", new JavaSizes(36, 19, 2)),
            Map.entry("java.time.ZoneOffset", new JavaSizes(6, 19, 2)),
            Map.entry("java.util.Currency", new JavaSizes(3, 19, 2)));

    private static final Map<String, String> WRAPPERS = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Character", "char",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    static JavaSizes of(String javaType) {
        return BY_NAME.getOrDefault(WRAPPERS.getOrDefault(javaType, javaType), DEFAULT);
    }
}
