package dev.migration.schema;

import java.math.BigDecimal;

/** What a column gets when an insert leaves it out. */
public sealed interface DefaultValue {

    /** A text. */
    record Text(String value) implements DefaultValue {}

    /** A number. */
    record Numeric(BigDecimal value) implements DefaultValue {}

    /** True or false. */
    record Bool(boolean value) implements DefaultValue {}

    /** An expression in SQL, taken as it stands. */
    record Expression(String sql) implements DefaultValue {
        public Expression {
            if (sql.isBlank()) {
                throw new SchemaException("A default expression must not be blank.");
            }
        }
    }
}
