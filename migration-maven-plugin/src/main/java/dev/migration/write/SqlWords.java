package dev.migration.write;

import dev.migration.ColumnTypes;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.SqlEffect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Raw SQL in the words of a revision. */
final class SqlWords {

    private SqlWords() {}

    static Code.Call execute(String receiver, ExecuteSql op) {
        if (op.equals(declaration(op.effect()))) {
            return Code.call(receiver + ".declare", block(op.effect(), receiver + "There"));
        }
        List<Code.Call> calls = new ArrayList<>();
        op.statements().forEach((dialect, sql) -> {
            if (!isAny(dialect, sql)) {
                List<Code> arguments = new ArrayList<>(List.of(Code.string(dialect)));
                arguments.addAll(Code.strings(sql));
                calls.add(Code.call("on", arguments));
            }
        });
        effect(op.effect(), receiver, calls);
        List<String> any = op.statements().getOrDefault(ExecuteSql.ANY, List.of());
        if (calls.isEmpty() && any.size() == 1) {
            return Code.call(receiver + ".sql", Code.string(any.get(0)));
        }
        Code.Call start = Code.callStatic(ColumnTypes.class, "sql", Code.strings(any));
        return Code.call(receiver + ".sql", calls.isEmpty() ? start : new Code.Chain(start, calls));
    }

    private static @Nullable ExecuteSql declaration(SqlEffect effect) {
        return effect instanceof SqlEffect.Declared declared ? ExecuteSql.declaring(declared.operations()) : null;
    }

    private static boolean isAny(String dialect, List<String> sql) {
        return dialect.equals(ExecuteSql.ANY) && !sql.isEmpty();
    }

    private static void effect(SqlEffect effect, String receiver, List<Code.Call> calls) {
        if (effect instanceof SqlEffect.Opaque) {
            calls.add(Code.call("opaque"));
        } else if (effect instanceof SqlEffect.Declared) {
            // A lambda's parameter must not hide the recorder around it.
            calls.add(Code.call("effect", block(effect, receiver + "Effect")));
        }
    }

    private static Code.Block block(SqlEffect effect, String parameter) {
        List<Operation> operations = effect instanceof SqlEffect.Declared declared ? declared.operations() : List.of();
        List<Code> statements = operations.stream()
                .map(operation -> operation.accept(new OperationWords(parameter)))
                .toList();
        return new Code.Block(parameter, statements);
    }
}
