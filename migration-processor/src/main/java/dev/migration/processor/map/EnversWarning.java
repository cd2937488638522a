package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.EntityClass;
import java.util.stream.Stream;

/** Envers keeps the past of entities in tables of its own, none of which is in the snapshot. */
final class EnversWarning {

    private static final String AUDITED = "org.hibernate.envers.Audited";

    private final Context context;

    EnversWarning(Context context) {
        this.context = context;
    }

    void check(EntityClass entity) {
        boolean audited = Stream.concat(
                        Stream.concat(Stream.of(entity.element()), entity.mappedSuperclasses().stream())
                                .map(context.source::of),
                        entity.allAttributes().stream().map(attribute -> attribute.annotations()))
                .anyMatch(annotations -> annotations.has(AUDITED));
        if (audited) {
            context.problems.report(Message.AUDIT_TABLES, entity.element(), entity.name());
        }
    }
}
