package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.naming.ReferencePrefix;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the columns of a reference to an entity. */
final class JoinColumns {

    /**
     * One column.
     *
     * @param written what is written of it
     * @param target what it refers to, null until all columns are there
     * @param property the attribute of the target that it refers to in place of the key, else null
     */
    record Pair(
            @Nullable Annotation written,
            ColumnDraft column,
            @Nullable ColumnDraft target,
            @Nullable String property) {}

    private final Context context;

    JoinColumns(Context context) {
        this.context = context;
    }

    /**
     * Makes a column for each of {@code written}, or one for each key column of {@code target} if there are none.
     *
     * @param prefix what implicit names start with; null for the names of the target's own columns
     */
    List<Pair> make(
            List<Annotation> written, EntityMapping target, @Nullable ReferencePrefix prefix, Attribute attribute) {
        List<Pair> pairs = written.isEmpty()
                ? target.key().stream()
                        .map(column -> pair(null, column, target, prefix, attribute))
                        .toList()
                : ofWritten(written, target, prefix, attribute);
        long implied = pairs.stream().filter(pair -> pair.column().isImplied).count();
        if (prefix != null && prefix.isWhole() && implied > 1) {
            throw new Problem(
                    Message.ONE_NAME_FOR_SEVERAL,
                    attribute.element(),
                    implied,
                    target.entity().name(),
                    prefix.text());
        }
        return pairs;
    }

    private List<Pair> ofWritten(
            List<Annotation> written, EntityMapping target, @Nullable ReferencePrefix prefix, Attribute attribute) {
        List<ColumnDraft> key = target.key();
        boolean byPosition =
                written.stream().allMatch(w -> w.string("referencedColumnName").isEmpty());
        if (byPosition && written.size() != key.size()) {
            throw new Problem(
                    Message.JOIN_COLUMN_COUNT,
                    attribute.element(),
                    written.size(),
                    target.entity().name(),
                    key.size());
        }
        // an embedded id has its parts in Hibernate's order
        List<ColumnDraft> inOrder = target.hasSingleIdAttribute() ? key : AttributeOrder.sorted(key);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Annotation join = written.get(i);
            String referenced = join.string("referencedColumnName");
            ColumnDraft column = byPosition ? inOrder.get(i) : inKey(key, referenced);
            pairs.add(
                    column == null
                            ? pending(join, referenced, target, prefix, attribute)
                            : pair(join, column, target, prefix, attribute));
        }
        return pairs;
    }

    /** Makes the column of a reference to an attribute of the target that is not its key; it is named as for the key. */
    Pair toProperty(
            List<Annotation> written,
            EntityMapping target,
            ReferencePrefix prefix,
            String property,
            Attribute attribute) {
        Annotation join = written.isEmpty() ? null : written.get(0);
        Identifier key = target.key().get(0).nameInReferences();
        ColumnDraft column = draft(join, implicit(key, target, prefix), attribute);
        return new Pair(join, column, null, property);
    }

    private @Nullable ColumnDraft inKey(List<ColumnDraft> key, String referenced) {
        Identifier logical = Naming.logical(referenced);
        return key.stream()
                .filter(column ->
                        column.logical.equals(logical) || column.name.equals(context.naming.physical(logical)))
                .findFirst()
                .orElse(null);
    }

    private Pair pair(
            @Nullable Annotation join,
            ColumnDraft key,
            EntityMapping target,
            @Nullable ReferencePrefix prefix,
            Attribute attribute) {
        ColumnDraft column = draft(join, implicit(key.nameInReferences(), target, prefix), attribute);
        if (column.isImplied && key.hasOpenNameInReferences && prefix != null) {
            throw new Problem(
                    Message.OPEN_NAME,
                    attribute.element(),
                    key.name,
                    target.entity().name());
        }
        return new Pair(join, column.refersTo(key), key, null);
    }

    private Pair pending(
            Annotation join,
            String referenced,
            EntityMapping target,
            @Nullable ReferencePrefix prefix,
            Attribute attribute) {
        Identifier name = implicit(Naming.logical(referenced), target, prefix);
        return new Pair(join, draft(join, name, attribute), null, null);
    }

    private Identifier implicit(Identifier referenced, EntityMapping target, @Nullable ReferencePrefix prefix) {
        Identifier table = target.table().name.name();
        return prefix == null
                ? Naming.reference(table, referenced, referenced.text())
                : prefix.column(table, referenced);
    }

    private ColumnDraft draft(@Nullable Annotation join, Identifier implicit, Attribute attribute) {
        String written = join == null ? "" : join.string("name");
        Identifier logical = written.isEmpty() ? implicit : Naming.logical(written);
        ColumnDraft column = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        column.isImplied = written.isEmpty();
        if (join != null) {
            column.nullable = join.bool("nullable", true);
            column.writable = join.bool("insertable", true) || join.bool("updatable", true);
            boolean defined = !written.isEmpty() || context.settings.orm().unnamedJoinColumnsHaveDefinitions();
            if (defined && !join.string("columnDefinition").isEmpty()) {
                column.type(MappedType.of(
                        ColumnDefinitionParser.parse(join.string("columnDefinition"), attribute.element())));
            }
            ColumnOptions.read(join, column, attribute.element(), context.problems);
            if (!join.string("comment").isEmpty()) {
                column.comment = join.string("comment");
            }
        }
        return column;
    }

    /**
     * Hands over the target columns of {@code pairs} when they are there. What is not the whole key becomes unique, and is handed
     * over only where a foreign key can refer to it.
     */
    void resolve(
            List<Pair> pairs,
            EntityMapping target,
            Attribute attribute,
            ForeignKeys.Role role,
            Consumer<List<ColumnDraft>> then) {
        if (pairs.size() == target.key().size() && pairs.stream().allMatch(pair -> pair.target() != null)) {
            then.accept(pairs.stream().map(Pair::target).toList());
            return;
        }
        context.later(() -> {
            List<ColumnDraft> columns = new ArrayList<>();
            for (Pair pair : pairs) {
                ColumnDraft column = pair.target() == null ? find(pair, target, attribute) : pair.target();
                pair.column().refersTo(column);
                columns.add(column);
            }
            if (role == ForeignKeys.Role.OWNER && isKeyBeside(columns, target)) {
                then.accept(target.key());
                return;
            }
            if (pairs.stream().allMatch(pair -> pair.property() == null)) {
                new ReferencedAttributes(target, attribute).check(pairs, columns);
            }
            // one attribute is that of the entity which has it, of several each has its own
            boolean embedded = ReferencedAttributes.areOneEmbedded(columns, target);
            EntityMapping referred = columns.size() == 1 || embedded ? target.declaring(columns.get(0)) : target;
            boolean constrained = referred.canBeReferenced() && isConstrained(role, attribute);
            if (constrained && role == ForeignKeys.Role.OWNER && target.besideOf(columns) != null) {
                throw new Problem(
                        Message.UNSUPPORTED_MAPPING,
                        attribute.element(),
                        "A collection that refers to a column of a table beside that of its owner, for which Hibernate makes a"
                                + " foreign key to a column that is not there,");
            }
            beUnique(columns, referred, embedded, constrained && refers(pairs, role, attribute));
            if (constrained) {
                then.accept(columns);
            }
        });
    }

    /** Whether Hibernate makes a foreign key to what is no key. */
    private boolean isConstrained(ForeignKeys.Role role, Attribute attribute) {
        return switch (role) {
            case TO_ONE, COPIED_TO_ONE -> true;
            case OWNER -> context.settings.orm().constrainsOwnersByOtherThanKeys();
            case ELEMENT -> ForeignKeys.isToOne(attribute);
        };
    }

    private void beUnique(List<ColumnDraft> columns, EntityMapping referred, boolean embedded, boolean constrained) {
        if (embedded) {
            // a foreign key takes a unique one, which Hibernate 6.6 leaves out
            if (constrained || context.settings.orm().makesReferencedColumnsUnique()) {
                TableDraft table = referred.table();
                table.addUnique(TableDraft.UniqueSource.IMPLIED, ReferencedAttributes.in(table, columns));
            }
        } else if (columns.size() > 1) {
            referred.tableOf(columns).addUnique(AttributeOrder.sorted(columns));
        } else if (isKeyBeside(columns, referred)) {
            // it is unique as it is
            return;
        } else if (becomeUnique(columns, referred)) {
            referred.tablesOf(columns.get(0))
                    .forEach(table ->
                            table.addUnique(List.of(Objects.requireNonNull(table.columns.get(columns.get(0).name)))));
        } else if (constrained) {
            // a key that is written over them keeps its name
            referred.tableOf(columns).addUnique(TableDraft.UniqueSource.IMPLIED, columns);
        }
    }

    /** Whether Hibernate makes the column of a reference to one unique; never a part of the key, always one of a table beside. */
    private boolean becomeUnique(List<ColumnDraft> columns, EntityMapping referred) {
        return referred.besideOf(columns) != null
                || (context.settings.orm().makesReferencedColumnsUnique()
                        && !referred.key().containsAll(columns));
    }

    private static boolean isKeyBeside(List<ColumnDraft> columns, EntityMapping referred) {
        TableDraft beside = referred.besideOf(columns);
        return beside != null && beside.key.equals(columns);
    }

    /** Whether there is a foreign key, which takes unique columns. */
    private boolean refers(List<Pair> pairs, ForeignKeys.Role role, Attribute attribute) {
        List<Annotation> written =
                pairs.stream().map(Pair::written).filter(Objects::nonNull).toList();
        return !attribute.annotations().has("hibernate.NotFound")
                && !JoinFormulas.any(attribute.annotations())
                && new StatedForeignKeys(context.settings.orm())
                        .of(attribute, role, written, null).stream().noneMatch(StatedForeignKeys::saysNone);
    }

    private ColumnDraft find(Pair pair, EntityMapping target, Attribute attribute) {
        String referenced = pair.written() == null ? "" : pair.written().string("referencedColumnName");
        target.map();
        ColumnDraft column =
                pair.property() == null ? target.find(referenced) : target.columnOf(pair.property(), attribute);
        if (column == null) {
            throw new Problem(
                    Message.UNKNOWN_REFERENCED_COLUMN,
                    attribute.element(),
                    target.table().name,
                    referenced,
                    target.table().columns.keySet());
        }
        return column;
    }
}
