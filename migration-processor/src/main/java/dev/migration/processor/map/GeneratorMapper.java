package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code @GeneratedValue}: identities, sequences and tables of generators. */
final class GeneratorMapper {

    static final int DEFAULT_INCREMENT = 50;

    private static final String SHARED_SEQUENCE = "hibernate_sequence";
    private static final String DEFAULT_TABLE = "hibernate_sequences";
    private static final int KEY_LENGTH = 255;

    private final Context context;
    private final GeneratorFinder finder;

    GeneratorMapper(Context context) {
        this.context = context;
        this.finder = new GeneratorFinder(context);
    }

    void map(Annotation generated, Attribute attribute, Site site, ColumnDraft column) {
        if (attribute.annotations().has("hibernate.UuidGenerator")) {
            return;
        }
        String name = generated.string("generator");
        String strategy = generated.constant("strategy");
        Annotation named = context.settings.orm().namedGeneratorsGoBeforeStrategies() && !name.isEmpty()
                ? finder.nearest(name, attribute, site)
                : null;
        if (named != null) {
            as(named, name, attribute, site, column);
        } else if (strategy.equals("IDENTITY")) {
            column.identity = Identity.DEFAULT;
        } else if (strategy.equals("TABLE")) {
            table(finder.find(GeneratorFinder.TABLE, name, attribute, site), name, KEY_LENGTH, attribute, site);
        } else if (strategy.equals("SEQUENCE")) {
            sequence(
                    finder.find(GeneratorFinder.SEQUENCE, name, attribute, site), name, attribute, site, tableOf(site));
        } else if (strategy.isEmpty() || strategy.equals("AUTO")) {
            auto(name, attribute, site, column);
        }
    }

    private void auto(String name, Attribute attribute, Site site, ColumnDraft column) {
        Annotation generator = finder.any(name, attribute, site);
        if (generator != null) {
            as(generator, name, attribute, site, column);
        } else if (isNumber(column.type()) || isNumberedAnyway(attribute)) {
            Annotation ofClass = NativeGenerators.ofClass(site, context);
            if (ofClass != null) {
                ofDatabase(NativeGenerators.sequenceGenerator(ofClass), "", attribute, site, column);
            } else {
                sequence(null, name, attribute, site, tableOf(site));
            }
        }
    }

    /** Numbers as {@code generator} says, whatever kind it is of. */
    private void as(Annotation generator, String name, Attribute attribute, Site site, ColumnDraft column) {
        switch (generator.key()) {
            case GeneratorFinder.SEQUENCE -> sequence(generator, name, attribute, site, tableOf(site));
            case GeneratorFinder.TABLE -> table(generator, name, KEY_LENGTH, attribute, site);
            default -> generic(generator, name, attribute, site, column);
        }
    }

    /** Numbers as a {@code @NativeGenerator} says, which goes before whatever else stands at an attribute. */
    void ofDatabase(Attribute attribute, Site site, ColumnDraft column) {
        Annotation generator = Objects.requireNonNull(attribute.annotations().find(NativeGenerators.KEY));
        ofDatabase(NativeGenerators.sequenceGenerator(generator), "", attribute, site, column);
    }

    /** Numbers with a sequence or with the column itself, as each database does it best. */
    private void ofDatabase(Annotation generator, String name, Attribute attribute, Site site, ColumnDraft column) {
        column.identity = Identity.NATIVE;
        sequence(generator, name, attribute, site, tableOf(site), true);
    }

    private boolean isNumberedAnyway(Attribute attribute) {
        if (context.settings.orm().numbersAllIdsButUuids()) {
            return !context.types.name(attribute.type()).equals("java.util.UUID");
        }
        Element member = attribute.element();
        TypeMirror declared = member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
        return declared.getKind() == TypeKind.TYPEVAR;
    }

    /** Without quotes, which the sequence of an id has none of. */
    private static Identifier tableOf(Site site) {
        return Identifier.of(site.owner().root().table().name.name().text());
    }

    /** Makes the object that numbers the rows of a collection. */
    void ofCollection(String name, Attribute attribute, Site site, TableDraft table) {
        if (name.equals("increment")) {
            return;
        }
        Annotation tableGenerator = finder.find(GeneratorFinder.TABLE, name, attribute, site);
        Annotation sequenceGenerator = finder.find(GeneratorFinder.SEQUENCE, name, attribute, site);
        if (tableGenerator != null) {
            table(tableGenerator, name, KEY_LENGTH, attribute, site);
        } else if (sequenceGenerator != null) {
            sequence(sequenceGenerator, name, attribute, site, table.name.name());
        } else if (name.equals("sequence")) {
            sequence(null, "", attribute, site, table.name.name());
        } else {
            throw new Problem(Message.UNSUPPORTED_GENERATOR, attribute.element(), name);
        }
    }

    private void generic(Annotation generic, String name, Attribute attribute, Site site, ColumnDraft column) {
        GeneratorParameters parameters = new GeneratorParameters(generic, attribute.element(), usualIncrement());
        Identifier table = tableOf(site);
        switch (GeneratorKind.of(generic, attribute.element(), context.elements, context.settings.orm())) {
            case NATIVE -> ofDatabase(parameters.sequenceGenerator(table), name, attribute, site, column);
            case SEQUENCE -> sequenceOrTable(parameters, name, attribute, site, table);
            case TABLE -> table(parameters.tableGenerator(), name, parameters.segmentLength(), attribute, site);
            case IDENTITY -> column.identity = Identity.DEFAULT;
            case OWN ->
                context.problems.report(
                        Message.GENERATOR_OF_ONES_OWN, attribute.element(), GeneratorKind.name(generic));
            case NONE -> {}
        }
    }

    private void sequenceOrTable(
            GeneratorParameters parameters, String name, Attribute attribute, Site site, Identifier table) {
        Annotation generator = parameters.sequenceGenerator(table);
        if (!parameters.isTable()) {
            sequence(generator, name, attribute, site, table);
            return;
        }
        TableDraft counter = counter(generator, "sequenceName", name, attribute, site);
        counter.add(column(generator, "", parameters.valueColumn(), attribute).type(new ColumnType.BigInt()));
    }

    private static boolean isNumber(ColumnType type) {
        return type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.Decimal
                || type instanceof ColumnType.Native;
    }

    private void sequence(
            @Nullable Annotation generator, String name, Attribute attribute, Site site, Identifier table) {
        sequence(generator, name, attribute, site, table, false);
    }

    private void sequence(
            @Nullable Annotation generator,
            String name,
            Attribute attribute,
            Site site,
            Identifier table,
            boolean isNative) {
        if (generator == null && !name.isEmpty()) {
            new GeneratorPlaces(context).warn(name, attribute);
        }
        String sequence = generator == null ? "" : generator.string("sequenceName");
        String schema = generator == null ? "" : generator.string("schema");
        Identifier logical = sequence.isEmpty() ? implicitName(generator, name, table) : Naming.logical(sequence);
        SequenceOptions options = options(generator, attribute);
        if (site.owner().entity().isExternal()) {
            return;
        }
        int start = generator == null ? 1 : generator.integer("initialValue", 1);
        int increment = generator == null ? usualIncrement() : generator.integer("allocationSize", DEFAULT_INCREMENT);
        context.drafts.sequence(
                new Sequence(context.drafts.name(logical, schema), start, increment, options, isNative),
                site.owner().entity(),
                attribute.element());
    }

    /** The sequence that the ids of {@code table} get which say nothing of their generator. */
    Sequence implicit(Identifier table) {
        Identifier unquoted = Identifier.of(table.text());
        return new Sequence(context.drafts.name(implicitName(null, "", unquoted), ""), 1, usualIncrement());
    }

    private Identifier implicitName(@Nullable Annotation generator, String name, Identifier table) {
        String ofGenerator = generator == null || !name.isEmpty() ? name : generator.string("name");
        if (!ofGenerator.isEmpty() && !context.settings.hibernate().is(OrmSetting.SEQUENCES, "single")) {
            return Naming.logical(ofGenerator);
        }
        if (sharesSequence()) {
            return Identifier.of(SHARED_SEQUENCE);
        }
        String ofTable = table.text() + "_SEQ";
        return table.isWrittenInQuotes() ? Identifier.quoted(ofTable) : Identifier.of(ofTable);
    }

    /** That of sequences of which no annotation of persistence says it. */
    private int usualIncrement() {
        return sharesSequence() ? 1 : DEFAULT_INCREMENT;
    }

    /** Whether all ids without a generator of their own draw on one sequence, as in Hibernate 5. */
    private boolean sharesSequence() {
        String strategy = context.settings.hibernate().get(OrmSetting.SEQUENCES);
        return strategy.equals("single") || strategy.equals("legacy");
    }

    private SequenceOptions options(@Nullable Annotation generator, Attribute attribute) {
        return SequenceOptionsText.read(generator == null ? "" : generator.string("options"))
                .orElseGet(() -> {
                    context.problems.report(Message.OPTIONS_LEFT_OUT, attribute.element(), "SequenceGenerator");
                    return SequenceOptions.DEFAULT;
                });
    }

    private void table(@Nullable Annotation generator, String name, int keyLength, Attribute attribute, Site site) {
        if (generator != null && !generator.string("options").isEmpty()) {
            context.problems.report(Message.OPTIONS_LEFT_OUT, attribute.element(), generator.key());
        }
        boolean shared = name.isEmpty() || context.settings.hibernate().is(OrmSetting.SEQUENCES, "single");
        TableDraft table = counter(generator, "table", shared ? DEFAULT_TABLE : name, attribute, site);
        ColumnDraft key =
                column(generator, "pkColumnName", "sequence_name", attribute).type(new ColumnType.Varchar(keyLength));
        ColumnDraft value =
                column(generator, "valueColumnName", "next_val", attribute).type(new ColumnType.BigInt());
        table.addKey(List.of(table.add(key)));
        table.add(value);
    }

    private TableDraft counter(
            @Nullable Annotation generator, String value, String otherwise, Attribute attribute, Site site) {
        String written = generator == null ? "" : generator.string(value);
        String schema = generator == null ? "" : generator.string("schema");
        TableDraft table = context.drafts.table(
                Naming.logical(written.isEmpty() ? otherwise : written), schema, attribute.origin());
        table.useBy(site.owner().entity());
        return table;
    }

    private ColumnDraft column(@Nullable Annotation generator, String value, String otherwise, Attribute attribute) {
        String written = generator == null ? "" : generator.string(value);
        Identifier logical = Naming.logical(written.isEmpty() ? otherwise : written);
        return new ColumnDraft(logical, context.naming.verbatim(logical), attribute.origin());
    }
}
