package dev.migration.write;

import dev.migration.ColumnTypes;
import dev.migration.error.MigrationException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.Backfill;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.OperationVisitor;
import dev.migration.operation.RenameAttribute;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.RunCode;
import dev.migration.operation.SetTableComment;
import dev.migration.schema.Column;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation as the call on {@link dev.migration.Operations} that records it. */
final class OperationWords implements OperationVisitor<Code> {

    private final String receiver;

    /** @param receiver the variable that holds the recorder */
    OperationWords(String receiver) {
        this.receiver = receiver;
    }

    @Override
    public Code visit(AddColumn op) {
        return call("addColumn", string(op.table()), string(op.column().name()), ColumnWords.of(op.column()));
    }

    @Override
    public Code visit(AddConstraint op) {
        return ConstraintWords.operation(receiver, op.table(), op.constraint());
    }

    @Override
    public Code visit(AddEnumValue op) {
        List<Code> arguments = new ArrayList<>(List.of(string(op.type()), string(op.value())));
        if (op.before() != null) {
            arguments.add(string(op.before()));
            return Code.call(receiver + ".addEnumValueBefore", arguments);
        } else if (op.after() != null) {
            arguments.add(string(op.after()));
            return Code.call(receiver + ".addEnumValueAfter", arguments);
        }
        return Code.call(receiver + ".addEnumValue", arguments);
    }

    @Override
    public Code visit(AlterColumn op) {
        return call(
                "alterColumn",
                string(op.table()),
                string(op.after().name()),
                ColumnWords.of(op.before()),
                ColumnWords.of(op.after()));
    }

    @Override
    public Code visit(AlterCompositeType op) {
        return call(
                "alterCompositeType",
                string(op.after().name()),
                attributes("before", op.before()),
                attributes("after", op.after()));
    }

    private static Code attributes(String variable, CompositeType type) {
        return Code.builder(
                variable,
                type.attributes().stream()
                        .map(attribute ->
                                Code.call("attribute", string(attribute.name()), TypeWords.of(attribute.type())))
                        .toList());
    }

    @Override
    public Code visit(AlterEnumType op) {
        return call(
                "alterEnumType",
                string(op.after().name()),
                Code.listOf(Code.strings(op.before().values())),
                Code.listOf(Code.strings(op.after().values())));
    }

    @Override
    public Code visit(AlterSequence op) {
        if (saysMore(op.before()) || saysMore(op.after())) {
            return call("alterSequence", SequenceWords.of(op.before()), SequenceWords.of(op.after()));
        }
        return call(
                "alterSequence",
                string(op.after().name()),
                ValueWords.longLiteral(op.before().start()),
                ValueWords.longLiteral(op.before().increment()),
                ValueWords.longLiteral(op.after().start()),
                ValueWords.longLiteral(op.after().increment()));
    }

    @Override
    public Code visit(Backfill op) {
        return op.expression() == null
                ? call("backfillRequired", string(op.table()), string(op.column()))
                : call("backfill", string(op.table()), string(op.column()), string(op.expression()));
    }

    @Override
    public Code visit(ContinueSequence op) {
        return call(
                "continueSequence",
                string(op.sequence()),
                ValueWords.longLiteral(op.increment()),
                string(op.table()),
                string(op.column()));
    }

    @Override
    public Code visit(CreateCompositeType op) {
        return call("createCompositeType", string(op.type().name()), attributes("t", op.type()));
    }

    @Override
    public Code visit(CreateEnumType op) {
        List<Code> arguments = new ArrayList<>(List.of(string(op.type().name())));
        arguments.addAll(Code.strings(op.type().values()));
        return Code.call(receiver + ".createEnumType", arguments);
    }

    @Override
    public Code visit(CreateIndex op) {
        return IndexWords.create(receiver, op.table(), op.index());
    }

    @Override
    public Code visit(CreateSchema op) {
        return call("createSchema", string(op.schema()));
    }

    @Override
    public Code visit(CreateSequence op) {
        Sequence sequence = op.sequence();
        if (sequence.options() != null) {
            return call("createSequence", SequenceWords.of(sequence));
        }
        return call(
                sequence.isNative() ? "createNativeSequence" : "createSequence",
                string(sequence.name()),
                ValueWords.longLiteral(sequence.start()),
                ValueWords.longLiteral(sequence.increment()));
    }

    /** Whether there is more to it than its name, start and increment. */
    private static boolean saysMore(Sequence sequence) {
        return sequence.options() != null || sequence.isNative();
    }

    @Override
    public Code visit(CreateTable op) {
        Table table = op.table();
        List<Identifier> key =
                table.primaryKey().map(primaryKey -> primaryKey.columns()).orElse(List.of());
        List<Code.Call> calls = new ArrayList<>();
        for (Column column : table.columns().values()) {
            // A key's columns are NOT NULL without saying so.
            Column said = key.contains(column.name()) && column.identity() == null ? column.withNullable(true) : column;
            calls.add(Code.call("column", string(column.name()), ColumnWords.of(said)));
        }
        table.constraints().values().forEach(constraint -> calls.add(ConstraintWords.inTable(constraint)));
        if (table.comment() != null) {
            calls.add(Code.call("comment", string(table.comment())));
        }
        Code content = Code.builder("t", calls);
        return call("createTable", string(table.name()), content);
    }

    @Override
    public Code visit(DropColumn op) {
        return call("dropColumn", string(op.table()), string(op.column()));
    }

    @Override
    public Code visit(DropCompositeType op) {
        return call("dropCompositeType", string(op.type()));
    }

    @Override
    public Code visit(DropConstraint op) {
        return call("dropConstraint", string(op.table()), string(op.constraint()));
    }

    @Override
    public Code visit(DropEnumType op) {
        return call("dropEnumType", string(op.type()));
    }

    @Override
    public Code visit(DropIndex op) {
        return call("dropIndex", string(op.table()), string(op.index()));
    }

    @Override
    public Code visit(DropSchema op) {
        return call("dropSchema", string(op.schema()));
    }

    @Override
    public Code visit(DropSequence op) {
        return call("dropSequence", string(op.sequence()));
    }

    @Override
    public Code visit(DropTable op) {
        return call("dropTable", string(op.table()));
    }

    @Override
    public Code visit(ExecuteSql op) {
        return SqlWords.execute(receiver, op);
    }

    @Override
    public Code visit(InsertRows op) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(string(op.table()));
        arguments.add(Code.listOf(Code.strings(op.columns())));
        op.rows().forEach(row -> arguments.add(row(row)));
        return Code.call(receiver + ".insert", arguments);
    }

    @Override
    public Code visit(RenameAttribute op) {
        return call("renameAttribute", string(op.type()), string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RenameColumn op) {
        return call("renameColumn", string(op.table()), string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RenameConstraint op) {
        return call("renameConstraint", string(op.table()), string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RenameIndex op) {
        return call("renameIndex", string(op.table()), string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RenameSequence op) {
        return call("renameSequence", string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RenameEnumValue op) {
        return call("renameEnumValue", string(op.type()), string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RenameTable op) {
        return call("renameTable", string(op.from()), string(op.to()));
    }

    @Override
    public Code visit(RunCode op) {
        throw new MigrationException(
                "Code cannot be written as source: " + op.description() + ".",
                "Write op.run(\"" + op.description() + "\", connection -> ...) in the revision by hand.");
    }

    @Override
    public Code visit(SetTableComment op) {
        return call("commentTable", string(op.table()), op.comment() == null ? Code.raw("null") : string(op.comment()));
    }

    private Code call(String method, Code... arguments) {
        return Code.call(receiver + "." + method, arguments);
    }

    private static Code row(List<@Nullable Object> values) {
        if (values.size() == 1 && values.get(0) == null) {
            // A lone null would be the array of values itself.
            return Code.callStatic(ColumnTypes.class, "row", List.of(Code.raw("(Object) null")));
        }
        List<Code> codes = new ArrayList<>();
        values.forEach(value -> codes.add(ValueWords.of(value)));
        return Code.callStatic(ColumnTypes.class, "row", codes);
    }

    private static Code string(Object name) {
        return Code.string(name);
    }
}
