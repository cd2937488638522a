package dev.migration.diff;

import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;

/**
 * Something that goes, and something that comes and looks like the same under another name.
 *
 * @param rename what would be done
 * @param evidence why it looks so
 */
public record RenameCandidate(Operation rename, String evidence) {

    /** What goes: {@code users}, or {@code users.mail} for a column. */
    public String from() {
        if (rename instanceof RenameTable table) {
            return table.from().toString();
        } else if (rename instanceof RenameSequence sequence) {
            return sequence.from().toString();
        }
        RenameColumn column = (RenameColumn) rename;
        return column.table() + "." + column.from();
    }

    /** Its new name: {@code members}, or {@code email} for a column. */
    public String to() {
        if (rename instanceof RenameTable table) {
            return table.to().toString();
        } else if (rename instanceof RenameSequence sequence) {
            return sequence.to().toString();
        }
        return ((RenameColumn) rename).to().toString();
    }

    /** As {@link ToldRename#parse} reads it. */
    public String told() {
        return from() + ":" + to();
    }

    /** One line for a reader. */
    public String describe() {
        String kind =
                rename instanceof RenameTable ? "table " : rename instanceof RenameColumn ? "column " : "sequence ";
        return kind + from() + " -> " + to() + " (" + evidence + ")";
    }
}
