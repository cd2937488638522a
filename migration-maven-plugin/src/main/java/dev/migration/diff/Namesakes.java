package dev.migration.diff;

import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Objects that go while one of another kind takes their name. Tables and sequences share their names in a database, and
 * PostgreSQL has a type of the name of each, so that enumerations and composite types share them too.
 */
final class Namesakes {

    private final Set<ObjectName> given = new HashSet<>();
    private final Set<ObjectName> taken = new HashSet<>();
    private final Set<ObjectName> needed;
    private final Set<ObjectName> madeComposites = new HashSet<>();
    private final Set<ObjectName> goneComposites = new HashSet<>();
    private final boolean typeGivesItsName;

    /** @param before what the operations start from */
    Namesakes(List<Operation> operations, Schema before) {
        Set<ObjectName> types = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                taken.add(create.table().name());
            } else if (operation instanceof CreateSequence create) {
                taken.add(create.sequence().name());
            } else if (operation instanceof CreateEnumType create) {
                taken.add(create.type().name());
            } else if (operation instanceof CreateCompositeType create) {
                madeComposites.add(create.type().name());
            } else if (operation instanceof DropTable drop) {
                given.add(drop.table());
            } else if (operation instanceof DropSequence drop) {
                given.add(drop.sequence());
            } else if (operation instanceof DropEnumType drop) {
                types.add(drop.type());
            } else if (operation instanceof DropCompositeType drop) {
                goneComposites.add(drop.type());
            }
        }
        taken.addAll(madeComposites);
        types.addAll(goneComposites);
        given.addAll(types);
        typeGivesItsName = types.stream().anyMatch(taken::contains);
        needed = before.tables().values().stream()
                .filter(table -> !operations.contains(new DropTable(table.name())))
                .flatMap(table -> table.columns().values().stream())
                .flatMap(column -> NextValue.in(column).stream())
                .collect(Collectors.toSet());
    }

    /** Whether what is dropped gives its name to something that is made. */
    boolean gives(ObjectName name) {
        return taken.contains(name);
    }

    /** Whether what is made takes the name of something that is dropped. */
    boolean takes(ObjectName name) {
        return given.contains(name);
    }

    /** Whether composite types, of which one may be a part of the other, must wait for a name. */
    boolean compositeTypesTake() {
        return madeComposites.stream().anyMatch(this::takes);
    }

    /** Whether something waits for the name of a composite type. */
    boolean compositeTypesGive() {
        return goneComposites.stream().anyMatch(this::gives);
    }

    /** Whether a column that stays takes its numbers from the sequence, at least until it is changed. */
    boolean isNeeded(ObjectName sequence) {
        return needed.contains(sequence);
    }

    /** Whether tables must wait until columns have changed, since only then the name of one is free. */
    boolean tablesWait() {
        return typeGivesItsName || needed.stream().anyMatch(name -> takes(name) && gives(name));
    }
}
