package dev.migration.diff;

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
import dev.migration.operation.Operation;
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
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Schema;
import java.util.List;

/** When the operations of a diff run: what others need comes first, what stands in the way of others goes first. */
final class Phases implements OperationVisitor<Phases.Phase> {

    /** In the order in which they run. */
    enum Phase {
        CREATE_SCHEMA,
        CREATE_ENUM_TYPE,
        CREATE_COMPOSITE_TYPE,
        DROP_CONSTRAINT,
        DROP_INDEX,
        DROP_TABLE,
        FREE_NAME,
        CREATE_NAMESAKE_TYPE,
        RENAME,
        ALTER_COMPOSITE_TYPE,
        SEQUENCE,
        CREATE_TABLE,
        DROP_COMPUTED_COLUMN,
        ADD_COLUMN,
        ALTER_COLUMN,
        ADD_COMPUTED_COLUMN,
        DROP_COLUMN,
        DROP_TABLE_AT_LAST,
        FREE_NAME_OF_COLUMNS,
        CREATE_NAMESAKE_SEQUENCE,
        CREATE_WAITING_TABLE,
        ROWS,
        ADD_CONSTRAINT,
        CREATE_INDEX,
        ADD_FOREIGN_KEY,
        COMMENT,
        DROP_SEQUENCE,
        DROP_COMPOSITE_TYPE,
        ALTER_ENUM_TYPE,
        DROP_ENUM_TYPE,
        DROP_SCHEMA,
        CONTINUE_SEQUENCE
    }

    private final Schema before;
    private final Namesakes namesakes;
    private final Phase dropTable;

    /** @param before what the operations start from */
    Phases(List<Operation> operations, Schema before) {
        this.before = before;
        this.namesakes = new Namesakes(operations, before);
        this.dropTable = new Partings(operations, before).mayBeLate() ? Phase.DROP_TABLE_AT_LAST : Phase.DROP_TABLE;
    }

    /** A computed column needs the others as they will be. */
    @Override
    public Phase visit(AddColumn op) {
        return op.column().generated() == null ? Phase.ADD_COLUMN : Phase.ADD_COMPUTED_COLUMN;
    }

    @Override
    public Phase visit(AddConstraint op) {
        return op.constraint() instanceof ForeignKey ? Phase.ADD_FOREIGN_KEY : Phase.ADD_CONSTRAINT;
    }

    @Override
    public Phase visit(AddEnumValue op) {
        return Phase.CREATE_ENUM_TYPE;
    }

    @Override
    public Phase visit(AlterColumn op) {
        return Phase.ALTER_COLUMN;
    }

    @Override
    public Phase visit(AlterCompositeType op) {
        return Phase.ALTER_COMPOSITE_TYPE;
    }

    @Override
    public Phase visit(AlterEnumType op) {
        return Phase.ALTER_ENUM_TYPE;
    }

    @Override
    public Phase visit(AlterSequence op) {
        return Phase.SEQUENCE;
    }

    @Override
    public Phase visit(Backfill op) {
        return Phase.ALTER_COLUMN;
    }

    @Override
    public Phase visit(ContinueSequence op) {
        return Phase.CONTINUE_SEQUENCE;
    }

    @Override
    public Phase visit(CreateCompositeType op) {
        return namesakes.compositeTypesTake() ? Phase.CREATE_NAMESAKE_TYPE : Phase.CREATE_COMPOSITE_TYPE;
    }

    @Override
    public Phase visit(CreateEnumType op) {
        return namesakes.takes(op.type().name()) ? Phase.CREATE_NAMESAKE_TYPE : Phase.CREATE_ENUM_TYPE;
    }

    @Override
    public Phase visit(CreateIndex op) {
        return Phase.CREATE_INDEX;
    }

    @Override
    public Phase visit(CreateSchema op) {
        return Phase.CREATE_SCHEMA;
    }

    @Override
    public Phase visit(CreateSequence op) {
        return namesakes.tablesWait() && namesakes.takes(op.sequence().name())
                ? Phase.CREATE_NAMESAKE_SEQUENCE
                : Phase.SEQUENCE;
    }

    @Override
    public Phase visit(CreateTable op) {
        return namesakes.tablesWait() ? Phase.CREATE_WAITING_TABLE : Phase.CREATE_TABLE;
    }

    /** A computed column may not fit the others any more once they have changed. */
    @Override
    public Phase visit(DropColumn op) {
        boolean computed =
                before.requireTable(op.table()).requireColumn(op.column()).generated() != null;
        return computed ? Phase.DROP_COMPUTED_COLUMN : Phase.DROP_COLUMN;
    }

    @Override
    public Phase visit(DropCompositeType op) {
        return namesakes.compositeTypesGive() ? Phase.FREE_NAME_OF_COLUMNS : Phase.DROP_COMPOSITE_TYPE;
    }

    @Override
    public Phase visit(DropConstraint op) {
        return Phase.DROP_CONSTRAINT;
    }

    @Override
    public Phase visit(DropEnumType op) {
        return namesakes.gives(op.type()) ? Phase.FREE_NAME_OF_COLUMNS : Phase.DROP_ENUM_TYPE;
    }

    @Override
    public Phase visit(DropIndex op) {
        return Phase.DROP_INDEX;
    }

    @Override
    public Phase visit(DropSchema op) {
        return Phase.DROP_SCHEMA;
    }

    @Override
    public Phase visit(DropSequence op) {
        if (!namesakes.gives(op.sequence())) {
            return Phase.DROP_SEQUENCE;
        }
        return namesakes.isNeeded(op.sequence()) ? Phase.FREE_NAME_OF_COLUMNS : Phase.FREE_NAME;
    }

    @Override
    public Phase visit(DropTable op) {
        return dropTable;
    }

    @Override
    public Phase visit(ExecuteSql op) {
        return Phase.ROWS;
    }

    @Override
    public Phase visit(InsertRows op) {
        return Phase.ROWS;
    }

    @Override
    public Phase visit(RenameAttribute op) {
        return Phase.ALTER_COMPOSITE_TYPE;
    }

    @Override
    public Phase visit(RenameColumn op) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(RenameConstraint op) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(RenameIndex op) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(RenameSequence op) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(RenameEnumValue op) {
        return Phase.CREATE_ENUM_TYPE;
    }

    @Override
    public Phase visit(RenameTable op) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(RunCode op) {
        return Phase.ROWS;
    }

    @Override
    public Phase visit(SetTableComment op) {
        return Phase.COMMENT;
    }
}
