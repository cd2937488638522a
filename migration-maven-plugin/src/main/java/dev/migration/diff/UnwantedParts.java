package dev.migration.diff;

import dev.migration.introspect.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Columns, sequences and enumerations that go because nobody manages them, as far as nothing that stays rests on them. */
final class UnwantedParts {

    private final Dependents dependents;
    private final Scope scope;
    private final Predicate<Dependent> seenTo;
    private final List<String> warnings = new ArrayList<>();

    /** @param seenTo whether something goes too, or is changed before */
    UnwantedParts(Dependents dependents, Scope scope, Predicate<Dependent> seenTo) {
        this.dependents = dependents;
        this.scope = scope;
        this.seenTo = seenTo;
    }

    /** Whether an object belongs to the comparison though neither revisions nor model know it. */
    boolean adopts(SchemaObject object) {
        if (!scope.adopts(object)) {
            return false;
        }
        boolean goes = scope.dropsUnmanaged() && scope.filter().takes(object);
        List<String> staying = goes ? dependents.of(object.owner(), object.part(), seenTo) : List.of();
        if (!staying.isEmpty()) {
            String what = object.describe();
            warnings.add(Character.toUpperCase(what.charAt(0)) + what.substring(1)
                    + " is not dropped, because what stays rests on it: " + String.join(", ", staying)
                    + ". Where that shall go too, drop it first.");
        }
        return staying.isEmpty();
    }

    List<String> warnings() {
        return warnings;
    }
}
