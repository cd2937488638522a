package dev.migration;

import dev.migration.operation.ExecuteSql;
import dev.migration.operation.SqlEffect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Raw SQL and what it does to the schema. Immutable; each method answers a changed copy. Without a declared effect the
 * statements are taken to change rows or unmanaged objects only.
 */
public final class SqlSpec {

    private final Map<String, List<String>> statements;
    private final SqlEffect effect;

    private SqlSpec(Map<String, List<String>> statements, SqlEffect effect) {
        this.statements = statements;
        this.effect = effect;
    }

    static SqlSpec of(List<String> statements) {
        return new SqlSpec(statements.isEmpty() ? Map.of() : Map.of(ExecuteSql.ANY, statements), new SqlEffect.None());
    }

    /** Statements for one database only, such as {@code postgresql}; the others take those given without a name. */
    public SqlSpec on(String dialect, String... sql) {
        Map<String, List<String>> more = new LinkedHashMap<>(statements);
        more.put(dialect, List.of(sql));
        return new SqlSpec(more, effect);
    }

    /** What the statements do to the schema, in the words of a revision; recorded, not run. */
    public SqlSpec effect(Consumer<Operations> schemaChange) {
        Operations declared = new Operations();
        schemaChange.accept(declared);
        return new SqlSpec(statements, new SqlEffect.Declared(declared.recorded()));
    }

    /** The statements change the schema in a way that is not said; replay then cannot tell what is there. */
    public SqlSpec opaque() {
        return new SqlSpec(statements, new SqlEffect.Opaque());
    }

    ExecuteSql build() {
        return new ExecuteSql(statements, effect);
    }
}
