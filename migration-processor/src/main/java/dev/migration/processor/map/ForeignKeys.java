package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds foreign keys, unless the mapping says that there is none. */
final class ForeignKeys {

    /** What the columns are to the attribute. */
    enum Role {
        /** Its own reference to one entity. */
        TO_ONE,
        /**
         * The same in the table of a class that has the attribute from the entity above, which has it in its own table:
         * without name and without what happens on deletion.
         */
        COPIED_TO_ONE,
        /** The reference of a collection's table to the owner. */
        OWNER,
        /** The reference of a collection's table to an element. */
        ELEMENT
    }

    private final Context context;

    ForeignKeys(Context context) {
        this.context = context;
    }

    /**
     * Adds the foreign key of an association, if there is one, and gives its columns the size of what they refer to. False if
     * there is none, also not one that only no database can have.
     *
     * @param written the join columns, which may hold the {@code @ForeignKey}
     * @param role what the columns are to the attribute
     * @param outer the {@code @ForeignKey} of the table that holds these columns or of an override, or null
     */
    boolean add(
            TableDraft table,
            List<ColumnDraft> columns,
            EntityMapping target,
            List<ColumnDraft> targetColumns,
            Attribute attribute,
            Role role,
            List<Annotation> written,
            @Nullable Annotation outer) {
        List<Annotation> stated = new StatedForeignKeys(context.settings.orm()).of(attribute, role, written, outer);
        boolean none = stated.stream().anyMatch(StatedForeignKeys::saysNone)
                || (role != Role.OWNER && mayBeMissing(attribute))
                || (isOfOne(role) && JoinFormulas.any(attribute.annotations()));
        if (none) {
            return false;
        }
        columns.forEach(ColumnDraft::haveForeignKey);
        if (!target.canBeReferenced()) {
            return true;
        }
        PartitionKeys.requireNone(target, attribute.element(), context.settings.orm());
        if (isOfOne(role) && outer != null) {
            // of what is written at the attribute itself only that there is no key stays beside an override
            stated = List.of(outer);
        }
        boolean copied = role == Role.COPIED_TO_ONE;
        String name = copied ? "" : name(stated);
        ForeignKeyDraft key = new ForeignKeyDraft(name, columns, target.tableOf(targetColumns), targetColumns);
        // of a collection's table the reference to the owner, of a to-one's the one to the target
        if (isToOne(attribute) == (role != Role.OWNER) && !copied) {
            key.onDelete = onDelete(attribute.annotations().find("hibernate.OnDelete"));
        }
        stated.forEach(statement -> define(key, statement.string("foreignKeyDefinition"), attribute));
        stated.forEach(statement -> key.read(statement, attribute.element(), context.problems));
        if (!isToOne(attribute)) {
            key.beOfCollection();
        }
        table.addForeignKeyOfAssociation(key);
        return true;
    }

    private static String name(List<Annotation> stated) {
        return stated.stream()
                .map(key -> key.string("name"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean isToOne(Attribute attribute) {
        return attribute.annotations().hasAny("ManyToOne", "OneToOne");
    }

    /** Of collections only what is ignored may be missing. */
    private static boolean mayBeMissing(Attribute attribute) {
        Annotation notFound = attribute.annotations().find("hibernate.NotFound");
        return notFound != null
                && (isToOne(attribute) || notFound.constant("action").equals("IGNORE"));
    }

    private static boolean isOfOne(Role role) {
        return role == Role.TO_ONE || role == Role.COPIED_TO_ONE;
    }

    private void define(ForeignKeyDraft key, String definition, Attribute attribute) {
        if (!definition.isEmpty() && !key.define(definition)) {
            context.problems.report(
                    Message.UNSUPPORTED_MAPPING,
                    attribute.element(),
                    "More than columns, match full, actions and deferrable in a foreignKeyDefinition");
        }
    }

    static ReferentialAction onDelete(@Nullable Annotation onDelete) {
        return onDelete == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(onDelete.constant("action"));
    }
}
