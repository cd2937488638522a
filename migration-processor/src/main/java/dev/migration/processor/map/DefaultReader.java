package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Hibernate's {@code @ColumnDefault}: literals are told from expressions, so that they compare by value. */
final class DefaultReader implements DetailReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'([^']|'')*'");

    @Override
    public String annotation() {
        return "hibernate.ColumnDefault";
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        column.defaultValue = value(annotation.string("value").strip());
    }

    static DefaultValue value(String sql) {
        if (NUMBER.matcher(sql).matches()) {
            return new DefaultValue.Numeric(new BigDecimal(sql));
        }
        if (TEXT.matcher(sql).matches()) {
            return new DefaultValue.Text(sql.substring(1, sql.length() - 1).replace("''", "'"));
        }
        if (sql.equalsIgnoreCase("true") || sql.equalsIgnoreCase("false")) {
            return new DefaultValue.Bool(Boolean.parseBoolean(sql));
        }
        return new DefaultValue.Expression(sql);
    }
}
