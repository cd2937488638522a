package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.schema.ColumnType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Arrays inside of audited embeddables, which Envers with Hibernate 7 can take for documents, as others inside of documents are. */
final class AuditedArrays {

    private final Context context;
    private final Set<ColumnType> ofDocuments;

    private AuditedArrays(Context context, Set<ColumnType> ofDocuments) {
        this.context = context;
        this.ofDocuments = ofDocuments;
    }

    /** @param mappings all entities, whose documents count audited or not */
    static AuditedArrays of(Context context, Collection<EntityMapping> mappings) {
        if (!context.settings.orm().auditsArraysOfDocumentsAsDocuments()) {
            return new AuditedArrays(context, Set.of());
        }
        Set<ColumnType> types = mappings.stream()
                .flatMap(mapping -> mapping.belongings().documents.values().stream())
                .flatMap(document -> document.attributes().columns.values().stream())
                .filter(ColumnDraft::isTyped)
                .map(ColumnDraft::type)
                .filter(ColumnType.Array.class::isInstance)
                .collect(Collectors.toSet());
        return new AuditedArrays(context, types);
    }

    /** Envers finds the type by a name, which means what Hibernate came by last. */
    void warn(EnversAttribute audited, List<ColumnDraft> columns) {
        for (ColumnDraft column : columns) {
            boolean isOpen = !column.isInDocument && column.definition() == null && ofDocuments.contains(column.type());
            if (isOpen && audited.path().contains(".")) {
                context.problems.report(
                        Message.AUDITED_ARRAY, audited.attribute().element(), column.name);
            }
        }
    }
}
