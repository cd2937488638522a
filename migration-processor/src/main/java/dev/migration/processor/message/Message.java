package dev.migration.processor.message;

/** All that the processor can say. A text is a format of its arguments; each says what is wrong and how to mend it. */
public enum Message {
    UNSUPPORTED_ANNOTATION(
            "MIG-101",
            "@%s changes the schema and is not supported. Map this in another way, or mark the attribute @Transient"
                    + " and keep its column in a revision written by hand."),
    UNMAPPABLE_TYPE(
            "MIG-102",
            "No column type is known for %s. Add an association annotation, @Convert to a basic type, @Transient, or"
                    + " option migration.types=%1$s=varchar(255) with the type it shall have."),
    NO_ID(
            "MIG-103",
            "Entity %s has no attribute with @Id or @EmbeddedId. Add one; annotations count on fields or on getters,"
                    + " not on both."),
    DUPLICATE_COLUMN(
            "MIG-104",
            "Column %s of %s is mapped by more than one attribute. Give one of them another @Column name, or"
                    + " insertable = false and updatable = false."),
    NOT_AN_ENTITY("MIG-106", "%s is no entity. Give the association a target with @Entity, or set targetEntity."),
    UNKNOWN_MAPPED_BY("MIG-107", "Entity %s has no attribute '%s', which mappedBy names."),
    UNKNOWN_REFERENCED_COLUMN("MIG-108", "Table %s has no column %s, which referencedColumnName names. It has %s."),
    JOIN_COLUMN_COUNT("MIG-109", "%s join columns are written, the key of %s has %s. Write one @JoinColumn for each."),
    FLOAT_SCALE(
            "MIG-110", "A binary floating point number has no scale. Remove scale from @Column, or use BigDecimal."),
    CYCLIC_KEY("MIG-111", "The key of %s refers to itself through its associations. Break the cycle."),
    SEQUENCE_CONFLICT(
            "MIG-112",
            "Sequence %s is declared with start %s, increment %s here and otherwise elsewhere. Give the generators one"
                    + " allocationSize and initialValue, or two sequences."),
    UNKNOWN_SECONDARY_TABLE(
            "MIG-113", "Entity %s has no table '%s'. Declare it with @SecondaryTable or remove table from @Column."),
    UNKNOWN_CONVERTER(
            "MIG-114",
            "The column type of converter %s cannot be read from its type arguments. Implement"
                    + " AttributeConverter<X, Y> with a basic type Y."),
    UNSUPPORTED_GENERATOR(
            "MIG-115",
            "Generator strategy '%s' is not supported. Use @GeneratedValue with IDENTITY, SEQUENCE, TABLE or UUID."),
    CONTRADICTORY_TABLE("MIG-116", "Table %s contradicts itself: %s"),
    RAW_COLLECTION(
            "MIG-117", "The element type of this collection is not known. Write its type argument or targetClass."),
    UNSUPPORTED_MAPPING("MIG-118", "%s is not supported. Map this in another way, or mark the attribute @Transient."),
    UNRESOLVED_CLASS(
            "MIG-119", "%s is not on the class path, so this cannot be mapped. Add the artifact that has the class."),
    PARTITIONED_HISTORY(
            "MIG-147",
            "@Temporal.HistoryPartitioning makes a partitioned table, which is not supported, and leaves the primary key out."
                    + " Remove it, or leave the entity out (option migration.exclude) and write its tables in a revision."),
    UNDECIDED_COMPOSITE(
            "MIG-148",
            "The class whose attributes are the columns of %s cannot be read from its method embeddable(). Let that method"
                    + " return a class literal and do nothing else: return Parts.class;"),
    AMBIGUOUS_CONVERTER(
            "MIG-149",
            "More than one converter applies to this by itself: %s. Name one with @Convert(converter = ..), or write"
                    + " @Convert(disableConversion = true)."),
    DIALECT_OVERRIDE(
            "MIG-150",
            "@DialectOverride.%s for %s makes the tables of one database differ from those of others, which a snapshot cannot"
                    + " say. Remove it, and write in @%s what holds for the databases that you migrate."),
    AUDITED_RELATION("MIG-151", "Envers audits this, but not %s, and refuses that. Write @Audited there, or %s here."),
    NOT_AUDITABLE("MIG-152", "Envers refuses to audit %s. Write @NotAudited here."),
    OVERRIDES_NOTHING(
            "MIG-155",
            "Envers refuses what @AuditOverride or auditParents say here of %s, which %s. Name a class that this one"
                    + " extends, and an attribute that it declares itself."),
    REFUSED_MAPPING("MIG-156", "Hibernate, when it starts, refuses %s. %s."),
    EMBEDDED_TABLE(
            "MIG-157",
            "@EmbeddedTable is for an embeddable of an entity, or of a mapped superclass, that has columns of its own, not for"
                    + " %s. Remove it; @Column(table) says the table of a column."),
    SERIALIZED_ID(
            "MIG-158",
            "Hibernate stores a serialized object where this is part of the id, which cannot refer to %s then, because that"
                    + " entity declares no class of its id itself. %s"),
    INCOMPLETE_MAPPING("MIG-131", "%s takes %s, and Hibernate refuses it without. Add it."),
    UNKNOWN_PROPERTY(
            "MIG-132", "Entity %s has no attribute '%s' with one column, which @PropertyRef names. Name one that has."),
    BAD_MAPPING_FILE("MIG-133", "%s: %s. Mend the file, or map this with annotations."),
    UNDECIDED_VALUES(
            "MIG-140",
            "What the constants of %s hold in '%s' cannot be read from the source. Give it to their constructor as"
                    + " constant expressions, or name the column's type with @Column(columnDefinition)."),
    UNDECIDED_TYPE(
            "MIG-141",
            "%s(%s) chooses the column's type when it runs. Name the type with @Column(columnDefinition), or for all"
                    + " of its attributes with option migration.types=%2$s=varchar(255)."),
    ENUMERATED_VALUE(
            "MIG-142",
            "%s with @EnumeratedValue is of type %s, which does not go with EnumType.%s. Use a String with"
                    + " @Enumerated(EnumType.STRING), or a byte, short or int without."),
    ENUM_CONFLICT(
            "MIG-145",
            "Two enums mean the enumeration %s of the database, one with %s, the other with %s. Give one of the"
                    + " classes another name, or its columns another @JdbcTypeCode."),
    COLUMN_DEFINITION(
            "MIG-146",
            "columnDefinition '%s' holds '%s', which is not understood. Behind the type it can say default, not null,"
                    + " unique, check (..), collate and generated always as (..); map the rest with annotations, or write"
                    + " it in a revision."),
    PARTIAL_SOURCE(
            "MIG-143",
            "The values of converter %s depend on a class that this compilation knows as a class file only. Compile"
                    + " the whole module: mvn clean compile."),
    STRUCT_CONFLICT(
            "MIG-144",
            "Two attributes mean the composite type %s of the database, one with %s, the other with %s. Give one of the"
                    + " classes another @Struct(name), and leave out overrides that change its columns."),
    SHARED_COLLECTION_TABLE(
            "MIG-211",
            true,
            "Table %s also holds the collection %s with other columns, so that a row of one lacks what the other"
                    + " requires. Give one of them a table name of its own."),
    NULLABLE_PRIMITIVE(
            "MIG-212",
            true,
            "Column %s can be null, because @Column says nothing else, but a primitive cannot. Write nullable ="
                    + " false."),
    UNKNOWN_KEY_COLUMN(
            "MIG-213",
            true,
            "Table %s has no column %s, so a database refuses this key or index, and it is left out. Name a column, not"
                    + " an attribute or an expression; it has %s."),
    BLOCKED_SIBLINGS(
            "MIG-214",
            true,
            "Column %s is NOT NULL in the table that %s shares with other classes, whose rows cannot be inserted then."
                    + " Write @Basic(optional = false) in place of nullable = false, or another inheritance strategy."),
    RESERVED_WORD(
            "MIG-215",
            true,
            "%s is a reserved word of %s, and Hibernate writes it without quotes. Choose another name, or write it"
                    + " between quotes."),
    NAMING_DIFFERS(
            "MIG-216",
            true,
            "%s is named %s by Hibernate 6 (Spring Boot 3) and %s by Hibernate 7 (Spring Boot 4). Write the name that the"
                    + " database has."),
    GENERATOR_ELSEWHERE(
            "MIG-217",
            true,
            "Generator '%s' is declared at %s, where Hibernate 6 finds it and Hibernate 7 does not: it uses a sequence"
                    + " of that name. Declare the generator here, or on the package."),
    OPTIONS_LEFT_OUT(
            "MIG-218",
            true,
            "options of @%s hold text for one database, which is no part of the snapshot. Write it in a revision."),
    GENERATOR_OF_ONES_OWN(
            "MIG-233",
            true,
            "Generator %s may use a sequence or table that it names when it runs and that is no part of the snapshot. Create"
                    + " it in a revision, and leave it out of comparisons with migration.excludeObjects."),
    BOUND_OF_TEXT(
            "MIG-231",
            true,
            "Column %s is a text, which a database cannot compare with a number (%s); Hibernate's DDL fails, the snapshot"
                    + " leaves the check out. Use @Size, or a number."),
    NO_EFFECT_HERE(
            "MIG-235",
            true,
            "@%s has no effect on a class that is no entity: Hibernate passes it over. Write it at the entities."),
    SERIALIZED_ENTITY(
            "MIG-236",
            true,
            "%s is an entity, and Hibernate stores a serialized copy of it where no annotation makes it an association."
                    + " Write @ManyToOne or @OneToOne, for several @OneToMany or @ManyToMany; @Convert says that a value is meant."),
    UNUSED_REVISION_ENTITY(
            "MIG-237",
            true,
            "No entity of this module is audited, so that no audit table refers to %s; those of other modules refer to"
                    + " REVINFO. Compile it in the module of the audited entities."),
    NOT_KEPT(
            "MIG-238",
            true,
            "@%s has no effect: it is not kept for run time, so that Hibernate does not see it. Write"
                    + " @CompositeTypeRegistration for the class of the keys."),
    CATALOG_LEFT_OUT(
            "MIG-239",
            true,
            "Catalog %s is left out, as it is by Hibernate: PostgreSQL and SQLite have none. Remove it, or write schema, which is"
                    + " a schema on PostgreSQL and an attached file on SQLite."),
    QUOTED_DEFINITION(
            "MIG-240",
            true,
            "Hibernate, told to quote all names, quotes columnDefinition '%s' as the name of a type: PostgreSQL refuses that, and on"
                    + " SQLite nothing behind the type has an effect. Set"
                    + " hibernate.globally_quoted_identifiers_skip_column_definitions to true; the snapshot is as if it were."),
    UNFILLED_COLUMNS(
            "MIG-241",
            true,
            "Of embeddables that are one column and no document, Hibernate also makes the columns of their attributes, which"
                    + " it never fills: %s. Write @JdbcTypeCode(SqlTypes.JSON), @Convert or @ElementCollection here."),
    AUDITED_ARRAY(
            "MIG-242",
            true,
            "Column %s of the audit table is an array here. With Hibernate Envers it can be jsonb, because there are arrays of this"
                    + " type in documents too and it goes by the order of classes. Write @Column(columnDefinition)."),
    VIEW_LEFT_OUT(
            "MIG-219", true, "The view of %s is no part of the snapshot. Create it in a revision, with its query."),
    BAD_OPTION("MIG-201", "Option %s has value '%s'; expected one of %s."),
    BAD_TYPE_OPTION(
            "MIG-204",
            "Option %s holds '%s'; expected a class and its column type, such as com.acme.Money=numeric(19,4), each"
                    + " pair in a line of its own or behind a semicolon."),
    UNKNOWN_SETTING(
            "MIG-205",
            "Option %s holds '%s'; expected a setting and its value, such as hibernate.default_schema=app, each pair in a"
                    + " line of its own or behind a semicolon. The settings that shape a schema, and are known: %s."
                    + " jakarta.persistence.validation.mode is option migration.validation."),
    CATALOG(
            "MIG-207",
            "Option %s sets %s. PostgreSQL has no catalogs, so that Hibernate leaves them out there; those of SQLite are"
                    + " attached files. Leave the setting out, or write %s, which is a schema on PostgreSQL and an attached"
                    + " file on SQLite."),
    OWN_NAMING(
            "MIG-206",
            "Option %s sets %s to %s, a class that runs when the application does. Name tables and columns in annotations"
                    + " where it gives them other names, or say which of the known ones is nearest: %s."),
    ONE_NAME_FOR_SEVERAL(
            "MIG-153",
            "The %s columns that refer to %s have one name in Hibernate's strategy legacy-hbm, %s, and Hibernate refuses that."
                    + " Write @JoinColumn(name, referencedColumnName) for each."),
    OPEN_NAME(
            "MIG-154",
            "What the column is called that refers to %s of %s depends, with Hibernate's strategy component-path, on the order"
                    + " in which Hibernate comes by attributes. Write @JoinColumn(name, referencedColumnName) for each of the"
                    + " key, or @PrimaryKeyJoinColumn where tables share it."),
    DAMAGED_OUTPUT(
            "MIG-202",
            "%s of the last compilation cannot be read, so only the classes of this compilation are in the new one."
                    + " Run mvn clean compile."),
    CANNOT_WRITE(
            "MIG-203", "%s cannot be read or written: %s. Check that the output folder is writable and has space."),
    BAD_REVISION_ID(
            "MIG-301",
            "'%s' is no revision id: it takes 4 to 40 letters, digits, dashes or underscores, such as 3f2a9c1b7d4e."),
    DUPLICATE_REVISION_ID("MIG-302", "Revision id %s is also that of %s. Give one of them another id."),
    NOT_A_MIGRATION("MIG-303", "A class with @Revision must implement dev.migration.Migration."),
    NO_CONSTRUCTOR(
            "MIG-304",
            "A revision must be a public class, not abstract and not inner, with a public constructor without"
                    + " parameters."),
    BAD_REVISION_LABEL(
            "MIG-305", "'%s' cannot stand in %s: a name takes letters, digits, dots, dashes and underscores.");

    private final String id;
    private final boolean warning;
    private final String text;

    Message(String id, String text) {
        this(id, false, text);
    }

    Message(String id, boolean warning, String text) {
        this.id = id;
        this.warning = warning;
        this.text = text;
    }

    /** Whether the snapshot is written all the same. */
    public boolean isWarning() {
        return warning;
    }

    public String id() {
        return id;
    }

    String format(Object... arguments) {
        return String.format(text, arguments);
    }
}
