package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.orm.OrmVersion;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What a {@code @GenericGenerator} numbers with, by the word for it, by Hibernate's class, or by the class that one extends. */
enum GeneratorKind {
    SEQUENCE,
    TABLE,
    IDENTITY,
    /** A sequence where the database has them, such as PostgreSQL, the column itself elsewhere. */
    NATIVE,
    /** Nothing in the database. */
    NONE,
    /** What its code says when it runs. */
    OWN;

    /** Through it a generator gives Hibernate the objects that it needs. */
    private static final String OBJECTS = "registerExportables";

    /**
     * That of {@code generic}.
     *
     * @param place where a problem is reported
     * @throws Problem if no class says it
     */
    static GeneratorKind of(Annotation generic, Element place, Elements elements, OrmVersion orm) {
        String name = name(generic);
        if (!orm.knowsGenericTablesAndIdentities() && (name.equals("table") || name.equals("identity"))) {
            return name.equals("table") ? NONE : SEQUENCE;
        }
        GeneratorKind known = byName(name);
        if (known != null) {
            return known;
        }
        TypeElement type = elements.getTypeElement(name.replace('$', '.'));
        if (type == null) {
            throw name.contains(".")
                    ? new Problem(Message.UNRESOLVED_CLASS, place, name)
                    : new Problem(Message.UNSUPPORTED_GENERATOR, place, name);
        }
        GeneratorKind inherited = inherited(type);
        return inherited == null ? NONE : inherited;
    }

    /** The word or the class that says it. */
    static String name(Annotation generic) {
        TypeMirror type = generic.type("type");
        return type == null || !generic.string("strategy").isEmpty() ? generic.string("strategy") : type.toString();
    }

    private static @Nullable GeneratorKind byName(String name) {
        return switch (name) {
            case "sequence", "enhanced-sequence", "org.hibernate.id.enhanced.SequenceStyleGenerator" -> SEQUENCE;
            case "table", "enhanced-table", "org.hibernate.id.enhanced.TableGenerator" -> TABLE;
            case "identity", "org.hibernate.id.IdentityGenerator" -> IDENTITY;
            case "native" -> NATIVE;
            case "assigned",
                    "foreign",
                    "guid",
                    "increment",
                    "select",
                    "uuid",
                    "uuid.hex",
                    "uuid2",
                    "org.hibernate.id.Assigned",
                    "org.hibernate.id.ForeignGenerator",
                    "org.hibernate.id.GUIDGenerator",
                    "org.hibernate.id.IncrementGenerator",
                    "org.hibernate.id.SelectGenerator",
                    "org.hibernate.id.UUIDGenerator",
                    "org.hibernate.id.UUIDHexGenerator",
                    "org.hibernate.id.uuid.UuidGenerator" -> NONE;
            default -> null;
        };
    }

    private static @Nullable GeneratorKind inherited(TypeElement type) {
        GeneratorKind known = byName(type.getQualifiedName().toString());
        if (known != null) {
            return known;
        }
        GeneratorKind above = Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .map(parent -> inherited((TypeElement) ((DeclaredType) parent).asElement()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return above == null && makesObjects(type) ? OWN : above;
    }

    private static boolean makesObjects(TypeElement type) {
        return type.getKind().isClass()
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(OBJECTS));
    }
}
