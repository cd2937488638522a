package dev.migration.processor.map;

import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.Match;
import dev.migration.schema.ReferentialAction;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;

/** A foreign key in the making; its name is empty where none is written. */
final class ForeignKeyDraft {

    private static final Set<KeyOptions.Part> OPTIONS =
            EnumSet.of(KeyOptions.Part.ACTION, KeyOptions.Part.MATCH, KeyOptions.Part.DEFERRABILITY);

    private static final Pattern DEFINITION = Pattern.compile(
            "\\s*foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+(?:\\s*\\([^)]*\\))?(?<options>(?:\\s.*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    final String name;
    final List<ColumnDraft> columns;
    final TableDraft target;
    final List<ColumnDraft> targetColumns;
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    Match match = Match.SIMPLE;

    private boolean hasStatedAction;
    private boolean isOfCollection;
    private boolean hasCollection;

    ForeignKeyDraft(String name, List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targetColumns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.target = target;
        this.targetColumns = List.copyOf(targetColumns);
    }

    /** Says that it is of a collection, with a table of its own or not. */
    void beOfCollection() {
        isOfCollection = true;
        hasCollection = true;
    }

    /** Lets an association say what happens on deletion, which an action in words of the database goes before. */
    void deleteAs(ReferentialAction action) {
        if (!hasStatedAction) {
            onDelete = action;
        }
    }

    /** Whether Hibernate takes both for one: from the same columns to a key, whichever, or to columns of the same names. */
    boolean isSameAs(ForeignKeyDraft other) {
        return ordered(columns).equals(other.ordered(other.columns))
                && targetNames().equals(other.targetNames());
    }

    private List<Identifier> targetNames() {
        return isToKey() ? List.of() : ordered(targetColumns);
    }

    /** The names of {@code some}, columns or those that they refer to, in an order of the target's own: any is written. */
    private List<Identifier> ordered(List<ColumnDraft> some) {
        Comparator<Integer> order = isToKey()
                ? Comparator.comparing(i -> target.key.indexOf(targetColumns.get(i)))
                : Comparator.comparing(i -> targetColumns.get(i).name);
        return IntStream.range(0, some.size())
                .boxed()
                .sorted(order)
                .map(i -> some.get(i).name)
                .toList();
    }

    private boolean isToKey() {
        return targetColumns.size() == target.key.size() && target.key.containsAll(targetColumns);
    }

    /**
     * What Hibernate makes of this one and {@code known}, which is there: what it sees first, with the name and the action of
     * what it sees last. Collections come behind references to one entity, and of them the last one first.
     */
    ForeignKeyDraft joined(ForeignKeyDraft known) {
        ForeignKeyDraft first = known.isOfCollection && isOfCollection ? this : known;
        ForeignKeyDraft last = known.hasCollection && isOfCollection ? known : this;
        ForeignKeyDraft other = last == this ? known : this;
        ForeignKeyDraft both = new ForeignKeyDraft(
                last.name.isEmpty() ? other.name : last.name, first.columns, first.target, first.targetColumns);
        both.isOfCollection = first.isOfCollection;
        both.hasCollection = known.hasCollection || isOfCollection;
        both.onDelete = last.onDelete;
        both.onUpdate = first.onUpdate;
        both.deferrability = first.deferrability;
        both.match = first.match;
        return both;
    }

    /**
     * Takes over what {@code definition} says, SQL in place of the one that is made: the columns are known, so that what counts
     * stands behind them. False if that is more than is known.
     */
    boolean define(String definition) {
        Matcher form = DEFINITION.matcher(definition);
        KeyOptions options = form.matches() ? KeyOptions.read(form.group("options"), OPTIONS) : null;
        if (options == null) {
            return false;
        }
        onDelete = options.onDelete();
        onUpdate = options.onUpdate();
        hasStatedAction = true;
        deferrability = options.deferrability();
        match = options.match();
        return true;
    }

    /** Takes over the {@code options} of {@code written}, a {@code @ForeignKey}; where there are none, all stays as it is. */
    void read(Annotation written, Element element, Problems problems) {
        KeyOptions options = KeyOptions.of(written, OPTIONS, element, problems);
        if (options.parts().contains(KeyOptions.Part.ACTION)) {
            onDelete = options.onDelete();
            onUpdate = options.onUpdate();
            hasStatedAction = true;
        }
        if (options.parts().contains(KeyOptions.Part.DEFERRABILITY)) {
            deferrability = options.deferrability();
        }
        if (options.parts().contains(KeyOptions.Part.MATCH)) {
            match = options.match();
        }
    }
}
