package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds foreign keys, unless the mapping says that there is none. */
final class ForeignKeys {

    /** What the columns are to the attribute. */
    enum Role {
        /** Its own reference to one entity. */
        TO_ONE,
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
     * Adds the foreign key of an association.
     *
     * @param written the join columns, which may hold the {@code @ForeignKey}
     * @param role what the columns are to the attribute
     * @param ofTable the {@code @ForeignKey} of a table that holds these columns, or null
     */
    void add(
            TableDraft table,
            List<ColumnDraft> columns,
            EntityMapping target,
            List<ColumnDraft> targetColumns,
            Attribute attribute,
            Role role,
            List<Annotation> written,
            @Nullable Annotation ofTable) {
        List<Annotation> stated = stated(attribute, written, ofTable);
        boolean none = stated.stream().anyMatch(key -> key.constant("value").equals("NO_CONSTRAINT"))
                || (role != Role.OWNER && attribute.annotations().has("hibernate.NotFound"))
                || !target.canBeReferenced();
        if (none) {
            return;
        }
        if (stated.stream().anyMatch(key -> !key.string("foreignKeyDefinition").isEmpty())) {
            context.problems.report(
                    Message.UNSUPPORTED_MAPPING, attribute.element(), "foreignKeyDefinition of @ForeignKey");
        }
        String name = stated.stream()
                .map(key -> key.string("name"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        ForeignKeyDraft key = new ForeignKeyDraft(name, columns, target.tableOf(targetColumns), targetColumns);
        if (role != Role.ELEMENT) {
            key.onDelete = onDelete(attribute.annotations().find("hibernate.OnDelete"));
        }
        table.addForeignKey(key);
    }

    private static List<Annotation> stated(
            Attribute attribute, List<Annotation> written, @Nullable Annotation ofTable) {
        List<Annotation> holders = new ArrayList<>(written);
        holders.addAll(attribute.annotations().allOf("JoinColumns", "PrimaryKeyJoinColumns"));
        List<Annotation> stated = new ArrayList<>();
        for (Annotation holder : holders) {
            Annotation key = holder.annotation("foreignKey");
            if (key != null) {
                stated.add(key);
            }
        }
        if (ofTable != null) {
            stated.add(ofTable);
        }
        return stated;
    }

    static ReferentialAction onDelete(@Nullable Annotation onDelete) {
        return onDelete == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(onDelete.constant("action"));
    }
}
