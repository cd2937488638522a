package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The column that says the class of a row, and the checks that follow from it. */
final class Discriminators {

    static final String NAME = "DTYPE";
    static final int DEFAULT_LENGTH = 31;

    private final Context context;

    Discriminators(Context context) {
        this.context = context;
    }

    /** Adds the column to the table of a root that needs one. */
    void column(EntityMapping mapping) {
        if (mapping.parent() != null || !hasColumn(mapping)) {
            return;
        }
        Annotation written = written(mapping);
        ColumnDraft column = new ColumnDraft(
                        logical(written),
                        context.naming.physical(logical(written)),
                        mapping.entity().binaryName())
                .type(type(written, mapping.entity().element()))
                .notNull();
        ColumnOptions.read(written, column, mapping.entity().element(), context.problems);
        ColumnDraft placed = mapping.table().add(column);
        placed.nullable = false;
        mapping.belongings().addOthers(List.of(placed));
        mapping.belongings().discriminator = placed;
        String values = String.join(", ", values(mapping.entity(), written));
        if (!values.isEmpty()
                && !hasOtherRows(mapping)
                && context.settings.orm().checksDiscriminators()) {
            mapping.table()
                    .checks
                    .add(new TableDraft.Check("", List.of(placed.name), placed.name + " in (" + values + ")"));
        }
    }

    // the option says that there are rows of no class of the hierarchy
    private static boolean hasOtherRows(EntityMapping mapping) {
        Annotation options = mapping.entity().annotations().find("hibernate.DiscriminatorOptions");
        return options != null && options.bool("force", false);
    }

    private static boolean hasColumn(EntityMapping mapping) {
        EntityClass root = mapping.entity();
        if (root.annotations().has("hibernate.DiscriminatorFormula")) {
            return false;
        }
        boolean needed =
                mapping.strategy() == Strategy.SINGLE_TABLE && !root.children().isEmpty();
        boolean stated = mapping.strategy() != Strategy.TABLE_PER_CLASS && written(mapping) != null;
        return needed || stated;
    }

    /** Adds, for a concrete subclass, that its rows have what it and its parent require. */
    void checks(EntityMapping mapping) {
        List<ColumnDraft> required = mapping.required();
        boolean unchecked = mapping.root().entity().annotations().has("hibernate.DiscriminatorFormula")
                || !context.settings.orm().checksRowsOfSubclasses();
        if (unchecked || !mapping.isSingleTableSubclass() || !mapping.isConcrete() || required.isEmpty()) {
            return;
        }
        Annotation written = written(mapping.root());
        String rule = required.stream()
                .map(column -> column.name + " is not null")
                .distinct()
                .collect(Collectors.joining(" and "));
        Identifier discriminator = context.naming.physical(logical(written));
        String expression = discriminator + " <> " + value(mapping.entity(), written) + " or (" + rule + ")";
        Identifier nameOfClass = Identifier.of(mapping.entity().name());
        mapping.table().checks.add(new TableDraft.Check("", List.of(nameOfClass), expression));
    }

    private static @Nullable Annotation written(EntityMapping root) {
        return root.entity().annotations().find("DiscriminatorColumn");
    }

    private static Identifier logical(@Nullable Annotation written) {
        String name = written == null ? "" : written.string("name");
        return Naming.logical(name.isEmpty() ? NAME : name);
    }

    /** By a {@code @DiscriminatorColumn}, or without. */
    private static MappedType type(@Nullable Annotation written, Element element) {
        int length = written == null ? DEFAULT_LENGTH : written.integer("length", DEFAULT_LENGTH);
        return type(written == null ? "" : written.string("columnDefinition"), kind(written), length, element);
    }

    /** By what a {@code @DiscriminatorColumn} can say; a length is that of a text. */
    static MappedType type(String definition, String kind, int length, Element element) {
        ColumnType type = switch (kind) {
            case "INTEGER" -> new ColumnType.Int();
            case "CHAR" -> new ColumnType.Char(1);
            default -> new ColumnType.Varchar(length);
        };
        return definition.isEmpty()
                ? MappedType.of(type)
                : MappedType.of(ColumnDefinitionParser.parse(definition, element))
                        .inPlaceOf(() -> Optional.of(type));
    }

    private static String kind(@Nullable Annotation written) {
        return written == null ? "" : written.constant("discriminatorType");
    }

    private static SortedSet<String> values(EntityClass entity, @Nullable Annotation written) {
        SortedSet<String> values = new TreeSet<>();
        if (!entity.element().getModifiers().contains(Modifier.ABSTRACT)) {
            values.add(value(entity, written));
        }
        entity.children().forEach(child -> values.addAll(values(child, written)));
        return values;
    }

    private static String value(EntityClass entity, @Nullable Annotation written) {
        Annotation stated = entity.annotations().find("DiscriminatorValue");
        String value = stated == null ? "" : stated.string("value");
        if (kind(written).equals("INTEGER")) {
            return value.isEmpty() ? String.valueOf(entity.name().hashCode()) : value;
        }
        return "'" + (value.isEmpty() ? entity.name() : value).replace("'", "''") + "'";
    }
}
