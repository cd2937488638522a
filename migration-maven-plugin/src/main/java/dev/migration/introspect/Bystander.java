package dev.migration.introspect;

import dev.migration.schema.ObjectName;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a database that this product does not manage.
 *
 * @param of the table that it is on; of a partition, the table that it is a part of; else null
 * @param extension what made it, or null; of an extension itself null
 * @param members how many objects an extension has; 0 for all else
 */
public record Bystander(
        BystanderKind kind,
        ObjectName name,
        @Nullable ObjectName of,
        @Nullable String extension,
        int members) {

    public Bystander(BystanderKind kind, ObjectName name, @Nullable ObjectName of) {
        this(kind, name, of, null, 0);
    }

    /** What it is, as a part of a sentence: {@code a view}. */
    public String describe() {
        if (of != null && kind == BystanderKind.PARTITION) {
            return "a partition of " + of;
        }
        return "a " + kind.word(false) + (extension == null ? "" : " of extension " + extension);
    }

    /** The same under the names that {@code rename} gives. */
    public Bystander rename(UnaryOperator<ObjectName> rename) {
        return new Bystander(kind, rename.apply(name), of == null ? null : rename.apply(of), extension, members);
    }
}
