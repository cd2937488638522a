package dev.migration.diff;

import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.Operation;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changes in the named enumerations. */
final class EnumTypeDiffer {

    private final Map<ObjectName, EnumType> before;
    private final Map<ObjectName, EnumType> after;
    private final List<String> warnings = new ArrayList<>();

    EnumTypeDiffer(Schema before, Schema after) {
        this.before = before.enumTypes();
        this.after = after.enumTypes();
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        for (ObjectName name : after.keySet().stream().sorted().toList()) {
            EnumType there = before.get(name);
            EnumType wanted = after.get(name);
            if (there == null && wanted != null) {
                operations.add(new CreateEnumType(wanted));
            } else if (there != null && wanted != null) {
                alter(there, wanted, operations);
            }
        }
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .sorted()
                .forEach(name -> operations.add(new DropEnumType(name)));
        return operations;
    }

    /** What may have been a rename. */
    List<String> warnings() {
        return warnings;
    }

    /** New values come first, so that defaults and rows can have them before others go. */
    private void alter(EnumType there, EnumType wanted, List<Operation> operations) {
        EnumType grown = there;
        for (int i = 0; i < wanted.values().size(); i++) {
            if (!grown.values().contains(wanted.values().get(i))) {
                AddEnumValue add = add(grown, wanted, i);
                operations.add(add);
                grown = add.in(grown);
            }
        }
        if (!grown.equals(wanted)) {
            operations.add(new AlterEnumType(grown, wanted));
        }
        hintAtRename(there, wanted);
    }

    private static AddEnumValue add(EnumType grown, EnumType wanted, int place) {
        String value = wanted.values().get(place);
        String last = grown.values().get(grown.values().size() - 1);
        if (place > 0) {
            String previous = wanted.values().get(place - 1);
            return new AddEnumValue(wanted.name(), value, null, previous.equals(last) ? null : previous);
        }
        String next = wanted.values().stream()
                .filter(grown.values()::contains)
                .findFirst()
                .orElse(null);
        return new AddEnumValue(wanted.name(), value, next, null);
    }

    private void hintAtRename(EnumType there, EnumType wanted) {
        boolean sameSize = there.values().size() == wanted.values().size();
        for (int i = 0; sameSize && i < there.values().size(); i++) {
            String gone = there.values().get(i);
            String come = wanted.values().get(i);
            if (!wanted.values().contains(gone) && !there.values().contains(come)) {
                warnings.add("Value '" + gone + "' of enumeration " + wanted.name() + " goes and value '" + come
                        + "' comes in its place. If it was renamed, write op.renameEnumValue(\"" + wanted.name()
                        + "\", \""
                        + gone + "\", \"" + come
                        + "\") in place of adding one and removing the other; the rows follow.");
            }
        }
    }
}
