package dev.migration.write;

import com.palantir.javapoet.ClassName;
import dev.migration.ColumnTypes;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** An index in the words of a revision. */
final class IndexWords {

    private IndexWords() {}

    static Code.Call create(String receiver, ObjectName table, Index index) {
        if (isPlain(index)) {
            List<Code> arguments = new ArrayList<>(List.of(Code.string(index.name()), Code.string(table)));
            index.keys().forEach(key -> arguments.add(columnName(key)));
            return Code.call(receiver + (index.unique() ? ".createUniqueIndex" : ".createIndex"), arguments);
        }
        return Code.call(receiver + ".createIndex", Code.string(table), spec(index));
    }

    static Code identifier(Identifier name) {
        return Code.callOn(Identifier.class, "of", List.of(Code.string(name)));
    }

    private static boolean isPlain(Index index) {
        return index.where() == null
                && index.method() == null
                && index.include().isEmpty()
                && !index.nullsNotDistinct()
                && index.keys().stream().allMatch(IndexWords::isPlain);
    }

    private static boolean isPlain(IndexKey key) {
        return key.column() != null && key.equals(IndexKey.column(key.column()));
    }

    private static Code columnName(IndexKey key) {
        Identifier column = key.column();
        if (column == null) {
            throw new IllegalStateException("An expression is no plain key: " + key + ".");
        }
        return Code.string(column);
    }

    private static Code spec(Index index) {
        List<Code.Call> calls = new ArrayList<>();
        List<Code> plain = new ArrayList<>();
        for (IndexKey key : index.keys()) {
            if (isPlain(key)) {
                plain.add(columnName(key));
            } else {
                flush(plain, calls);
                calls.add(special(key));
            }
        }
        flush(plain, calls);
        options(index, calls);
        Code.Call start = Code.callStatic(ColumnTypes.class, "index", List.of(Code.string(index.name())));
        return new Code.Chain(start, calls);
    }

    private static void flush(List<Code> plain, List<Code.Call> calls) {
        if (!plain.isEmpty()) {
            calls.add(Code.call("on", List.copyOf(plain)));
            plain.clear();
        }
    }

    private static Code.Call special(IndexKey key) {
        if (key.column() != null && key.equals(IndexKey.column(key.column()).desc())) {
            return Code.call("onDesc", columnName(key));
        } else if (key.expression() != null && key.equals(IndexKey.expression(key.expression()))) {
            return Code.call("onExpression", Code.string(key.expression()));
        }
        return Code.call("plus", whole(key));
    }

    private static Code whole(IndexKey key) {
        List<Code.Call> calls = new ArrayList<>();
        if (key.descending()) {
            calls.add(Code.call("desc"));
        }
        if (key.nulls() != null) {
            calls.add(Code.call(
                    "nulls",
                    new Code.Static(
                            ClassName.get(IndexKey.NullsOrder.class),
                            key.nulls().name())));
        }
        if (key.collation() != null) {
            calls.add(Code.call("collate", Code.string(key.collation())));
        }
        if (key.operatorClass() != null) {
            calls.add(Code.call("operatorClass", Code.string(key.operatorClass())));
        }
        Code start = key.expression() == null
                ? Code.callOn(IndexKey.class, "column", List.of(columnName(key)))
                : Code.callOn(IndexKey.class, "expression", List.of(Code.string(key.expression())));
        return new Code.Chain(start, calls);
    }

    private static void options(Index index, List<Code.Call> calls) {
        if (index.unique()) {
            calls.add(Code.call(index.nullsNotDistinct() ? "uniqueNullsNotDistinct" : "unique"));
        }
        if (index.where() != null) {
            calls.add(Code.call("where", Code.string(index.where())));
        }
        if (index.method() != null) {
            calls.add(Code.call("using", Code.string(index.method())));
        }
        if (!index.include().isEmpty()) {
            calls.add(Code.call("include", Code.strings(index.include())));
        }
    }
}
