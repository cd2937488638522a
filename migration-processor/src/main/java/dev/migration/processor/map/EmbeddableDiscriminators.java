package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The column that says of which class of a hierarchy an embedded value is. */
final class EmbeddableDiscriminators {

    private static final String COLUMN = "DiscriminatorColumn";
    private static final String FORMULA = "hibernate.DiscriminatorFormula";

    /** What counts at an uppermost embeddable. */
    static final Set<String> ANNOTATIONS = Set.of(COLUMN, FORMULA);

    /** What an override of it names, as Hibernate has it. */
    private static final String NAME = "{discriminator}";

    private static final int LENGTH_OF_OVERRIDE = 255;

    private final Context context;

    EmbeddableDiscriminators(Context context) {
        this.context = context;
    }

    /** Refuses words about the column on an embeddable that extends another. */
    void requireUppermost(TypeElement type) {
        if (context.source.of(type).hasAny(COLUMN, FORMULA) && EmbeddableHierarchies.isBelow(type, context.source)) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    type,
                    "a @DiscriminatorColumn or @DiscriminatorFormula of an embeddable that extends another",
                    "Write it at the uppermost embeddable");
        }
    }

    /**
     * Adds the column to the table of {@code inside}, unless a formula stands for it.
     *
     * @param top the uppermost class
     * @param below the others
     * @param inside the site of the attributes of the value
     */
    Optional<ColumnDraft> add(TypeElement top, List<TypeElement> below, Attribute attribute, Site inside) {
        Annotations annotations = context.source.of(top);
        Annotation written = annotations.find(COLUMN);
        Annotation formula = annotations.find(FORMULA);
        String kind = kind(written, formula);
        new EmbeddableDiscriminatorValues(kind, context.source).require(top, below);
        return formula == null ? Optional.of(add(written, kind, attribute, inside)) : Optional.empty();
    }

    private ColumnDraft add(@Nullable Annotation written, String kind, Attribute attribute, Site inside) {
        Annotation override = inside.overrides().column(discriminator(attribute));
        Identifier logical = Naming.logical(name(written, override, attribute, inside));
        ColumnDraft column = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        // an override says of everything but the options
        Annotation nearest = override == null ? written : override;
        int otherwise = override == null ? Discriminators.DEFAULT_LENGTH : LENGTH_OF_OVERRIDE;
        int length = nearest == null ? otherwise : nearest.integer("length", otherwise);
        column.type(Discriminators.type(definition(written, override), kind, length, attribute.element()));
        ColumnOptions.read(written, column, attribute.element(), context.problems);
        ColumnDraft placed = inside.table().add(column.notNull());
        if (inside.place().collection().isEmpty()) {
            inside.owner().belongings().addOthers(List.of(placed));
        }
        return placed;
    }

    private static String kind(@Nullable Annotation written, @Nullable Annotation formula) {
        String ofFormula = formula == null ? "" : formula.constant("discriminatorType");
        if (written == null || !(ofFormula.isEmpty() || ofFormula.equals("STRING"))) {
            return ofFormula;
        }
        return written.constant("discriminatorType");
    }

    private static String definition(@Nullable Annotation written, @Nullable Annotation override) {
        String ofOverride = override == null ? "" : override.string("columnDefinition");
        return ofOverride.isEmpty() && written != null ? written.string("columnDefinition") : ofOverride;
    }

    private static String name(
            @Nullable Annotation written, @Nullable Annotation override, Attribute attribute, Site inside) {
        if (override == null) {
            String stated = written == null ? nameOf(attribute, inside) + "_DTYPE" : written.string("name");
            return stated.isEmpty() ? Discriminators.NAME : stated;
        }
        String name = override.string("name");
        if (name.isEmpty()) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "an override of " + NAME + " whose @Column has no name",
                    "Write @Column(name)");
        }
        return name;
    }

    private static Attribute discriminator(Attribute attribute) {
        return new Attribute(
                NAME,
                attribute.origin(),
                attribute.element(),
                attribute.type(),
                attribute.annotations().only(),
                attribute.access());
    }

    private static String nameOf(Attribute attribute, Site inside) {
        boolean isKey = CollectionKind.isCollection(attribute) && inside.place().part() == Place.Part.KEY_OF_MAP;
        return isKey ? "mapkey" : attribute.name();
    }
}
