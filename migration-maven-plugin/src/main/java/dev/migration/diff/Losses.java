package dev.migration.diff;

import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.Risk;
import java.util.List;

/** What goes for good when operations run. */
public final class Losses {

    private Losses() {}

    public static List<Operation> of(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.risk() == Risk.DESTRUCTIVE)
                .toList();
    }

    /** The name of what goes: {@code users}, or {@code users.mail} for a column, and that of a type that loses attributes. */
    public static String name(Operation loss) {
        if (loss instanceof DropTable drop) {
            return drop.table().toString();
        } else if (loss instanceof DropColumn drop) {
            return drop.table() + "." + drop.column();
        } else if (loss instanceof DropSequence drop) {
            return drop.sequence().toString();
        } else if (loss instanceof AlterCompositeType alter) {
            return alter.after().name().toString();
        }
        return loss.describe();
    }
}
