package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that Envers audits.
 *
 * @param path where it is, as {@link Belongings} has it
 * @param audited the {@code @Audited} that counts, as far as it says whether the attribute has a flag; or null
 * @param joinTable the {@code @AuditJoinTable} that counts, or null
 * @param parts of an embedded attribute those that are audited
 */
record EnversAttribute(
        Attribute attribute,
        String path,
        @Nullable Annotation audited,
        @Nullable Annotation joinTable,
        List<EnversAttribute> parts) {}
