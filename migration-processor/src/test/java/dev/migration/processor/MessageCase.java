package dev.migration.processor;

import dev.migration.processor.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** One wrong class {@code a.A}; the line that the message names is marked with {@code //!}. */
record MessageCase(Message message, String element, String source) {

    static final String IMPORTS = """
        package a;
        import jakarta.persistence.*;
        import java.util.*;
        import org.hibernate.annotations.*;
        import jakarta.persistence.Table;
        import jakarta.persistence.Index;
        """;

    int line() {
        List<String> lines = source.lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(l -> l.contains("//!"))
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public String toString() {
        return message + " " + element + " "
                + source.lines().skip(7).findFirst().orElse("");
    }

    private static MessageCase attribute(Message message, String text, String... others) {
        return entity(
                message, "a.A#x", "@Entity class A { @Id int id;\n" + text + " //!\n}\n" + String.join("\n", others));
    }

    private static MessageCase entity(Message message, String element, String text) {
        return new MessageCase(message, element, IMPORTS + text);
    }

    private static MessageCase revision(Message message, String annotation, String declaration) {
        return new MessageCase(message, "a.A", """
            package a;
            import dev.migration.*;
            @Revision(message = "add", %s)
            %s { //!
                public void upgrade(Operations op) { }
                public void downgrade(Operations op) { }
            }
            """.formatted(annotation, declaration));
    }

    private static final String TYPE_BINDER = """

            @TypeBinderType(binder = Mine.B.class) @interface Mine {
                class B implements org.hibernate.binder.TypeBinder<Mine> {
                    public void bind(Mine m, org.hibernate.boot.spi.MetadataBuildingContext c,
                        org.hibernate.mapping.PersistentClass p) { }
                    public void bind(Mine m, org.hibernate.boot.spi.MetadataBuildingContext c,
                        org.hibernate.mapping.Component p) { }
                }
            }
            """;

    /** At least one for each message that comes from one source file. */
    static Stream<MessageCase> all() {
        String good = "public class A implements Migration";
        return Stream.of(
                attribute(
                        Message.UNDECIDED_COMPOSITE,
                        "@CompositeType(C.class) long x;",
                        "abstract class C implements org.hibernate.usertype.CompositeUserType<Long> { }"),
                attribute(
                        Message.AMBIGUOUS_CONVERTER,
                        "Long x;",
                        "@Converter(autoApply = true) class C implements AttributeConverter<Long, String> {",
                        "public String convertToDatabaseColumn(Long x) { return null; }",
                        "public Long convertToEntityAttribute(String x) { return null; } }",
                        "@Converter(autoApply = true) class N implements AttributeConverter<Number, String> {",
                        "public String convertToDatabaseColumn(Number x) { return null; }",
                        "public Number convertToEntityAttribute(String x) { return null; } }"),
                attribute(
                        Message.UNSUPPORTED_ANNOTATION,
                        "@Mine String x;",
                        "@AttributeBinderType(binder = Mine.B.class) @interface Mine {",
                        "class B implements org.hibernate.binder.AttributeBinder<Mine> { public void bind(Mine m,",
                        "org.hibernate.boot.spi.MetadataBuildingContext c, org.hibernate.mapping.PersistentClass p,",
                        "org.hibernate.mapping.Property q) { } } }"),
                entity(
                        Message.UNSUPPORTED_ANNOTATION,
                        "a.A",
                        "@Mine @Entity class A { //!\n@Id int id; }" + TYPE_BINDER),
                entity(
                        Message.UNSUPPORTED_ANNOTATION,
                        "a.M",
                        "@Mine @MappedSuperclass class M { //!\n@Id int id; }"
                                + " @Entity class A extends M { }"
                                + TYPE_BINDER),
                entity(
                        Message.PARTITIONED_HISTORY,
                        "a.A",
                        "@org.hibernate.annotations.Temporal @org.hibernate.annotations.Temporal.HistoryPartitioning"
                                + " @Entity class A { //!\n@Id int id; }"),
                entity(
                        Message.INCOMPLETE_MAPPING,
                        "a.A",
                        "@org.hibernate.annotations.Changelog @Entity class A { //!\n@Id int id; }"),
                attribute(Message.UNMAPPABLE_TYPE, "Object x;"),
                entity(Message.NO_ID, "a.A", "@Entity class A { //!\nint x; }"),
                attribute(Message.DUPLICATE_COLUMN, "@Column(name = \"ID\") int x;"),
                entity(
                        Message.UNKNOWN_KEY_COLUMN,
                        "a.A",
                        "@Entity @Table(indexes = @Index(columnList = \"no\")) class A { //!\n@Id int id; }"),
                entity(
                        Message.UNKNOWN_KEY_COLUMN,
                        "a.A",
                        "@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = \"no\")) class A { //!\n"
                                + "@Id int id; }"),
                attribute(
                        Message.SHARED_COLLECTION_TABLE,
                        "@OneToMany List<B> w;\n@OneToMany List<B> x;",
                        "@Entity class B { @Id int id; }"),
                attribute(Message.NULLABLE_PRIMITIVE, "@Column(name = \"y\") int x;"),
                entity(Message.BLOCKED_SIBLINGS, "a.B#x", """
                    @Entity class A { @Id int id; }
                    @Entity class B extends A {
                    @Column(nullable = false) String x; //!
                    }\
                    """),
                entity(Message.BLOCKED_SIBLINGS, "a.B#x", """
                    @Entity class A { @Id int id; }
                    @Entity class B extends A {
                    @ManyToOne @JoinColumn(nullable = false) A x; //!
                    }\
                    """),
                entity(Message.RESERVED_WORD, "a.Order", "@Entity class Order { //!\n@Id int id; }"),
                entity(Message.RESERVED_WORD, "a.A#limit", "@Entity class A { @Id int id;\nint limit; } //!"),
                entity(Message.GENERATOR_ELSEWHERE, "a.A#x", """
                    @Entity class A {
                    @Id @GeneratedValue(generator = "s") long x; } //!
                    @Entity class B {
                    @Id @GeneratedValue(generator = "s") @SequenceGenerator(name = "s") long id; }\
                    """),
                attribute(Message.OPTIONS_LEFT_OUT, "@Column(options = \"o\") String x;"),
                attribute(Message.OPTIONS_LEFT_OUT, "@ManyToOne @JoinColumn(options = \"o\") A x;"),
                attribute(Message.OPTIONS_LEFT_OUT, "@ElementCollection @OrderColumn(options = \"o\") List<String> x;"),
                attribute(
                        Message.OPTIONS_LEFT_OUT,
                        "@ElementCollection @MapKeyColumn(options = \"o\") Map<String, String> x;"),
                attribute(
                        Message.OPTIONS_LEFT_OUT,
                        "@Column(check = @CheckConstraint(constraint = \"x > 1\", options = \"o\")) Integer x;"),
                entity(
                        Message.OPTIONS_LEFT_OUT,
                        "a.A",
                        "@Entity @DiscriminatorColumn(options = \"o\") class A { //!\n@Id int id; }"),
                attribute(
                        Message.OPTIONS_LEFT_OUT,
                        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = \"not valid\")) A x;"),
                attribute(
                        Message.OPTIONS_LEFT_OUT,
                        "@GeneratedValue @SequenceGenerator(options = \"owned by none\") long x;"),
                entity(Message.OPTIONS_LEFT_OUT, "a.A", "@Entity @Table(options = \"o\") class A { //!\n@Id int id; }"),
                entity(Message.CATALOG_LEFT_OUT, "a.A", "@Entity @Table(catalog = \"c\") class A { //!\n@Id int id; }"),
                attribute(
                        Message.CATALOG_LEFT_OUT,
                        "@ElementCollection @CollectionTable(catalog = \"c\") Set<String> x;"),
                attribute(
                        Message.CATALOG_LEFT_OUT,
                        "@AssociationOverride(name = \"bs\", joinTable = @JoinTable(name = \"j\", catalog = \"c\")) P x;",
                        "@Embeddable class P { @ManyToMany Set<B> bs; }",
                        "@Entity class B { @Id int id; }"),
                entity(
                        Message.NO_EFFECT_HERE,
                        "a.M",
                        "@Check(constraints = \"n > 0\") @MappedSuperclass class M { //!\n"
                                + "@Id int id; int n; } @Entity class A extends M { }"),
                entity(
                        Message.NO_EFFECT_HERE,
                        "a.P",
                        "@Table(name = \"p\") @Embeddable class P { //!\nint p; }"
                                + " @Entity class A { @Id int id; P p; }"),
                entity(Message.VIEW_LEFT_OUT, "a.A", "@Entity @View(query = \"q\") class A { //!\n@Id int id; }"),
                attribute(
                        Message.AMBIGUOUS_CONVERTER,
                        "Long x;",
                        "@Converter(autoApply = true) class C implements AttributeConverter<Long, String> {",
                        "public String convertToDatabaseColumn(Long x) { return null; }",
                        "public Long convertToEntityAttribute(String x) { return null; } }",
                        "@Converter(autoApply = true) class D implements AttributeConverter<Long, String> {",
                        "public String convertToDatabaseColumn(Long x) { return null; }",
                        "public Long convertToEntityAttribute(String x) { return null; } }"),
                attribute(
                        Message.SERIALIZED_ENTITY,
                        "B x;",
                        "@Entity class B implements java.io.Serializable { @Id int id; }"),
                attribute(
                        Message.SERIALIZED_ENTITY,
                        "java.util.List<B> x;",
                        "@Entity class B implements java.io.Serializable { @Id int id; }"),
                attribute(
                        Message.UNFILLED_COLUMNS,
                        "@org.hibernate.annotations.JdbcTypeCode(java.sql.Types.VARBINARY) java.util.List<B> x;",
                        "@Embeddable class B implements java.io.Serializable { int b; }"),
                entity(
                        Message.AUDITED_ARRAY,
                        "a.P#x",
                        "@Embeddable class P {\nint[] x; //!\n} @org.hibernate.envers.Audited @Entity class A { @Id int id; P p; }"
                                + " @Entity class B { @Id int id; @org.hibernate.annotations.JdbcTypeCode(3001) P p; }"),
                attribute(
                        Message.NOT_KEPT,
                        "@ElementCollection @MapKeyCompositeType(C.class) Map<K, String> x;",
                        "@Embeddable class K { int k; } abstract class C implements org.hibernate.usertype.CompositeUserType<K> {}"),
                entity(
                        Message.UNUSED_REVISION_ENTITY,
                        "a.A",
                        "@org.hibernate.envers.RevisionEntity @Entity class A { //!\n@Id int id; }"),
                attribute(Message.BOUND_OF_TEXT, "@jakarta.validation.constraints.Min(1) String x;"),
                attribute(Message.NOT_AN_ENTITY, "@ManyToOne String x;"),
                attribute(
                        Message.UNKNOWN_MAPPED_BY,
                        "@OneToMany(mappedBy = \"no\") List<B> x;",
                        "@Entity class B { @Id int id; }"),
                attribute(
                        Message.UNKNOWN_REFERENCED_COLUMN,
                        "@ManyToOne @JoinColumn(referencedColumnName = \"no\") B x;",
                        "@Entity class B { @Id int id; }"),
                attribute(
                        Message.JOIN_COLUMN_COUNT,
                        "@ManyToOne @JoinColumn(name = \"p\") @JoinColumn(name = \"q\") B x;",
                        "@Entity class B { @Id int id; }"),
                attribute(Message.FLOAT_SCALE, "@Column(scale = 2) double x;"),
                entity(
                        Message.CYCLIC_KEY,
                        "a.A",
                        "@Entity class A { //!\n@Id @OneToOne B b; }\n@Entity class B { @Id @OneToOne A a; }"),
                entity(Message.SEQUENCE_CONFLICT, "a.B#id", """
                    @Entity class A {
                    @Id @GeneratedValue(generator = "s") @SequenceGenerator(name = "s") long id; }
                    @Entity class B {
                    @Id @GeneratedValue(generator = "s") @SequenceGenerator(name = "s", allocationSize = 1)
                    long id; } //!\
                    """),
                attribute(Message.UNKNOWN_SECONDARY_TABLE, "@Column(table = \"no\") int x;"),
                entity(
                        Message.UNKNOWN_CONVERTER,
                        "a.C",
                        "@Entity class A { @Id int id; @Convert(converter = C.class) UUID x; }\n"
                                + "abstract class C implements AttributeConverter { } //!"),
                entity(Message.UNSUPPORTED_GENERATOR, "a.A#id", """
                    @Entity class A {
                    @Id @GeneratedValue(generator = "g")
                    @GenericGenerator(name = "g", strategy = "hilo") long id; } //!
                    """),
                entity(Message.GENERATOR_OF_ONES_OWN, "a.A#id", """
                    @Entity class A {
                    @Id @GeneratedValue(generator = "g")
                    @GenericGenerator(name = "g", type = G.class) long id; } //!
                    abstract class G implements org.hibernate.id.IdentifierGenerator {
                    public void registerExportables(org.hibernate.boot.model.relational.Database d) {} }
                    """),
                entity(
                        Message.CONTRADICTORY_TABLE,
                        "a.A#id",
                        "@Entity class A {\n@Id @GeneratedValue @SequenceGenerator(allocationSize = 0) long id; } //!"),
                attribute(Message.RAW_COLLECTION, "@ElementCollection List x;"),
                attribute(
                        Message.UNDECIDED_VALUES,
                        "@Enumerated(EnumType.STRING) E x;",
                        "enum E { P(System.lineSeparator()); @EnumeratedValue final String code;",
                        "E(String c) { code = c; } }"),
                attribute(
                        Message.ENUMERATED_VALUE,
                        "@Enumerated(EnumType.STRING) E x;",
                        "enum E { P(1); @EnumeratedValue final int code; E(int c) { code = c; } }"),
                attribute(
                        Message.ENUMERATED_VALUE,
                        "E[] x;",
                        "enum E { P(\"p\"); @EnumeratedValue final String code; E(String c) { code = c; } }"),
                attribute(
                        Message.UNDECIDED_TYPE,
                        "@Type(U.class) UUID x;",
                        "abstract class U implements org.hibernate.usertype.UserType<UUID> { }"),
                attribute(
                        Message.UNDECIDED_TYPE,
                        "@JdbcType(J.class) UUID x;",
                        "abstract class J implements org.hibernate.type.descriptor.jdbc.JdbcType { }"),
                attribute(
                        Message.UNDECIDED_TYPE,
                        "@JavaType(J.class) UUID x;",
                        "abstract class J implements org.hibernate.type.descriptor.java.BasicJavaType<UUID> { }"),
                attribute(Message.UNSUPPORTED_MAPPING, "@JdbcTypeCode(6001) E x;", """
                        enum E { P(1); @EnumeratedValue final int code; E(int c) { code = c; } }"""),
                entity(Message.ENUM_CONFLICT, "a.A#x", """
                        @Entity class A { @Id int id; @JdbcTypeCode(6001) B.E e;
                        @JdbcTypeCode(6003) E x; //!
                        } class B { enum E { P } } enum E { Q }"""),
                attribute(Message.COLUMN_DEFINITION, "@Column(columnDefinition = \"int references t (id)\") int x;"),
                attribute(Message.COLUMN_DEFINITION, "@Column(columnDefinition = \"varchar(9) default 'x\") String x;"),
                attribute(Message.COLUMN_DEFINITION, "@Column(columnDefinition = \"default 4\") Integer x;"),
                attribute(Message.COLUMN_DEFINITION, "@Column(columnDefinition = \"numeric(9\") Integer x;"),
                attribute(
                        Message.COLUMN_DEFINITION,
                        "@OneToMany @OrderColumn(columnDefinition = \"int auto_increment\") List<A> x;"),
                entity(Message.UNDECIDED_TYPE, "a.A", """
                        @JavaTypeRegistration(javaType = UUID.class,
                        descriptorClass = org.hibernate.type.descriptor.java.UUIDJavaType.class)
                        @Entity class A { @Id int id; } //!
                        """),
                entity(Message.UNDECIDED_TYPE, "a.A", """
                        @JdbcTypeRegistration(value = org.hibernate.type.descriptor.jdbc.CharJdbcType.class,
                        registrationCode = java.sql.Types.BOOLEAN)
                        @Entity class A { @Id int id; } //!
                        """),
                entity(Message.UNDECIDED_TYPE, "a.A", """
                        @JdbcTypeRegistration(J.class)
                        @Entity class A { @Id int id; } //!
                        abstract class J implements org.hibernate.type.descriptor.jdbc.JdbcType { }
                        """),
                attribute(
                        Message.STRUCT_CONFLICT,
                        "U w; S x;",
                        "@Embeddable @Struct(name = \"s\") class S { int y; }\n"
                                + "@Embeddable @Struct(name = \"s\") class U { String y; }"),
                attribute(
                        Message.UNSUPPORTED_MAPPING,
                        "@ElementCollection Set<S> x;",
                        "@Embeddable @Struct(name = \"s\") class S { int y; }"),
                attribute(
                        Message.UNSUPPORTED_MAPPING,
                        "S x;",
                        "@Embeddable @Struct(name = \"s\") class S { @ManyToOne A y; }"),
                attribute(
                        Message.INCOMPLETE_MAPPING,
                        "S x;",
                        "@Embeddable @Struct(name = \"s\", attributes = \"y\") class S { int y; int z; }"),
                attribute(
                        Message.INCOMPLETE_MAPPING,
                        "S x;",
                        "@Embeddable @Struct(name = \"s\") class S { @Column(columnDefinition = \"text\") String y; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#v",
                        "@Embeddable class P { int x; @Version int v; //!\n} @Entity class A { @Id int id; P p; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @Id int y; //!\n} @Entity class A { @EmbeddedId P p; }"),
                entity(
                        Message.SERIALIZED_ID,
                        "a.C#b",
                        "@Embeddable class P implements java.io.Serializable { int x; int y; }"
                                + " @Entity class A { @EmbeddedId P p; } @Entity class B extends A {}\n"
                                + "@Entity class C { @EmbeddedId P p; @MapsId @OneToOne B b; //!\n}"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#getX",
                        "@Embeddable class P { @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Access(AccessType.PROPERTY)"
                                + " java.time.OffsetDateTime getX() { return null; } void setX(java.time.OffsetDateTime x) {} //!\n} @Entity class A { @Id int id; P p; }"),
                entity(
                        Message.UNKNOWN_SECONDARY_TABLE,
                        "a.B#x",
                        "@Entity @SecondaryTable(name = \"s\") class A { @Id int id; }\n"
                                + "@Entity class B extends A { @Column(table = \"s\") int x; //!\n}"),
                attribute(
                        Message.REFUSED_MAPPING,
                        "@OneToMany @NotFound(action = NotFoundAction.IGNORE) Set<B> x;",
                        "@Entity class B { @Id int id; }"),
                attribute(
                        Message.REFUSED_MAPPING, "@OneToMany @SoftDelete Set<B> x;", "@Entity class B { @Id int id; }"),
                attribute(
                        Message.REFUSED_MAPPING,
                        "@ManyToOne @JoinTable(name = \"`toB`\") B x;",
                        "@Entity class B { @Id int id; }"),
                attribute(
                        Message.REFUSED_MAPPING,
                        "@ManyToOne @JoinTable(name = \"A\") B x;",
                        "@Entity class B { @Id int id; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#all",
                        "@Embeddable class P { @ManyToMany Set<A> all; //!\n}"
                                + " @Entity class A { @Id int id; @ElementCollection Set<P> ps; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @Column(table = \"s\") int y; //!\n}"
                                + " @Entity @SecondaryTable(name = \"s\") class A { @Id int id; P p; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.S#y",
                        "@Embeddable @Struct(name = \"s\") class S { int x; @Formula(\"1\") int y; //!\n}"
                                + " @Entity class A { @Id int id; S s; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @Formula(\"1\") int y; //!\n}"
                                + " @Entity class A { @Id int id; @JdbcTypeCode(3001) List<P> ps; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @Formula(\"1\") int y; //!\n}"
                                + " @Entity class A { @Id int id; @JdbcTypeCode(3001) Map<String, P> ps; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @Formula(\"1\") int y; //!\n}"
                                + " @Entity class A { @Id int id; @JdbcTypeCode(3018) P[] ps; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @Formula(\"1\") int y; //!\n}"
                                + " @Entity class A { @Id int id; @JdbcTypeCode(2009) P p; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.P#y",
                        "@Embeddable class P { int x; @ManyToOne @JoinFormula(\"1\") A y; //!\n}"
                                + " @Entity @SecondaryTable(name = \"s\") class A { @Id int id; @EmbeddedTable(\"s\") P p; }"),
                entity(Message.REFUSED_MAPPING, "a.K#p", """
                                @Embeddable class P { int x; } @Embeddable class Q extends P { int y; }
                                @Embeddable class K { int k; P p; //!
                                } @Entity class A { @EmbeddedId K k; }"""),
                entity(Message.REFUSED_MAPPING, "a.Q", """
                                @Embeddable class P { int x; }
                                @DiscriminatorColumn(name = "d") @Embeddable class Q extends P { int y; } //!
                                @Entity class A { @Id int id; Q q; }"""),
                entity(Message.REFUSED_MAPPING, "a.Q", """
                                @DiscriminatorValue("v") @Embeddable class P { int x; }
                                @DiscriminatorValue("v") @Embeddable class Q extends P { int y; } //!
                                @Entity class A { @Id int id; P p; }"""),
                entity(Message.REFUSED_MAPPING, "a.Q", """
                                @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("v") @Embeddable class P { int x; }
                                @Embeddable class Q extends P { int y; } //!
                                @Entity class A { @Id int id; P p; }"""),
                entity(Message.REFUSED_MAPPING, "a.Q", """
                                @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("v") @Embeddable class P { int x; }
                                @DiscriminatorValue("vv") @Embeddable class Q extends P { int y; } //!
                                @Entity class A { @Id int id; P p; }"""),
                entity(Message.REFUSED_MAPPING, "a.Q", """
                                @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @Embeddable class P { int x; }
                                @DiscriminatorValue("v") @Embeddable class Q extends P { int y; } //!
                                @Entity class A { @Id int id; P p; }"""),
                attribute(
                        Message.REFUSED_MAPPING,
                        "@AttributeOverride(name = \"{discriminator}\", column = @Column(length = 3)) P x;",
                        "@Embeddable class P { int y; } @Embeddable class Q extends P { int z; }"),
                attribute(Message.REFUSED_MAPPING, "@Column(table = \"`A`\") int x;"),
                attribute(Message.REFUSED_MAPPING, "@Column(table = \"a\") int x;"),
                attribute(Message.REFUSED_MAPPING, "@ManyToOne @JoinColumn(table = \"`A`\") A x;"),
                attribute(Message.REFUSED_MAPPING, "@EmbeddedTable(\"`A`\") P x;", "@Embeddable class P { int y; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.A#x",
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A { @Id int id;\n"
                                + "@ManyToOne @JoinTable(name = \"l\") A x; //!\n} @Entity class B extends A { }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.B#x",
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A { @Id int id; }\n"
                                + "@Entity class B extends A { @OneToOne @JoinTable(name = \"l\") A x; //!\n}"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.M#b",
                        "@MappedSuperclass class M { @ManyToOne @JoinTable A b; //!\n}"
                                + " @Entity class A extends M { @Id int id; }"),
                entity(
                        Message.REFUSED_MAPPING,
                        "a.A",
                        "@MappedSuperclass class M { int x; int y; }\n"
                                + "@org.hibernate.envers.AuditOverride(forClass = M.class, name = \"x\")"
                                + " @org.hibernate.envers.AuditOverrides(@org.hibernate.envers.AuditOverride("
                                + "forClass = M.class, name = \"y\")) @Entity class A extends M { @Id int id; } //!"),
                attribute(
                        Message.EMBEDDED_TABLE,
                        "@EmbeddedTable(\"t\") S x;",
                        "@Embeddable @Struct(name = \"s\") class S { int y; }"),
                attribute(Message.EMBEDDED_TABLE, "@EmbeddedTable(\"t\") @ElementCollection Set<String> x;"),
                entity(
                        Message.EMBEDDED_TABLE,
                        "a.P#in",
                        "@Embeddable class P { @EmbeddedTable(\"t\") In in; //!\n} @Embeddable class In { int y; }"
                                + " @Entity class A { @Id int id; P p; }"),
                attribute(Message.UNSUPPORTED_MAPPING, "@JdbcTypeCode(6000) int x;"),
                attribute(
                        Message.UNSUPPORTED_MAPPING,
                        "@ManyToMany(mappedBy = \"a\") Set<B> x;",
                        "@Entity class B { @Id int id; @ManyToOne A a; }"),
                attribute(
                        Message.DIALECT_OVERRIDE,
                        "@DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class,"
                                + " override = @ColumnDefault(\"1\")) int x;"),
                attribute(
                        Message.DIALECT_OVERRIDE,
                        "@DialectOverride.Formula(dialect = org.hibernate.dialect.PostgreSQLDialect.class,"
                                + " override = @Formula(\"1\")) int x;"),
                attribute(
                        Message.UNDECIDED_TYPE,
                        "@ElementCollection @MapKeyType(U.class) Map<String, String> x;",
                        "abstract class U implements org.hibernate.usertype.UserType<String> { }"),
                entity(
                        Message.UNSUPPORTED_MAPPING,
                        "a.P#p",
                        "@Embeddable class P { P p; //!\n} @Entity class A { @Id int id; P p; }"),
                entity(
                        Message.UNSUPPORTED_MAPPING,
                        "a.P#all",
                        "@Embeddable class P { @ElementCollection Set<P> all; //!\n} @Entity class A { @Id int id; P p; }"),
                entity(
                        Message.UNSUPPORTED_MAPPING,
                        "a.M",
                        "@Table(name = \"m\") @MappedSuperclass class M { //!\n"
                                + "@Id int id; } @Entity class A extends M { }"),
                entity(
                        Message.UNSUPPORTED_MAPPING,
                        "a.P",
                        "@Check(constraints = \"p > 0\") @Embeddable class P { //!\nint p; }"
                                + " @Entity class A { @Id int id; P p; }"),
                attribute(
                        Message.UNSUPPORTED_MAPPING,
                        "@ManyToOne @JoinColumn(foreignKey = @jakarta.persistence.ForeignKey("
                                + "foreignKeyDefinition = \"foreign key (x) references A on delete set null (x)\")) A x;"),
                attribute(
                        Message.UNSUPPORTED_MAPPING,
                        "@ManyToOne B x;",
                        "@Entity class B { @Id int id; @PartitionKey int region; }"),
                attribute(
                        Message.AUDITED_RELATION,
                        "@org.hibernate.envers.Audited @ManyToOne B x;",
                        "@Entity class B { @Id int id; }"),
                entity(
                        Message.AUDITED_RELATION,
                        "a.A",
                        "@Entity class P { @Id int id; }\n@Entity class A extends P { //!\n"
                                + "@org.hibernate.envers.Audited int x; }"),
                entity(
                        Message.OVERRIDES_NOTHING,
                        "a.A",
                        "@org.hibernate.envers.AuditOverride(forClass = Number.class) @Entity class A { @Id int id; } //!"),
                attribute(
                        Message.NOT_AUDITABLE, "@org.hibernate.envers.Audited @ElementCollection @Lob List<String> x;"),
                attribute(Message.INCOMPLETE_MAPPING, "@Any @AnyKeyJavaClass(Long.class) Object x;"),
                attribute(Message.INCOMPLETE_MAPPING, "@Any @JoinColumn(name = \"x_id\") Object x;"),
                attribute(Message.INCOMPLETE_MAPPING, "@ManyToAny @AnyKeyJavaClass(Long.class) Set<Object> x;"),
                attribute(Message.UNKNOWN_PROPERTY, "@ManyToOne @PropertyRef(\"no\") A x;"),
                revision(Message.BAD_REVISION_ID, "id = \"x!\"", good),
                revision(Message.NOT_A_MIGRATION, "id = \"aaaa1111\"", "public class A"),
                revision(Message.NO_CONSTRUCTOR, "id = \"aaaa1111\"", "class A implements Migration"),
                revision(Message.BAD_REVISION_LABEL, "id = \"aaaa1111\", labels = \"a b\"", good),
                new MessageCase(Message.DUPLICATE_REVISION_ID, "a.B", """
                    package a;
                    import dev.migration.*;
                    public class A {
                    @Revision(id = "aaaa1111", message = "1") public static class R implements Migration {
                        public void upgrade(Operations op) { }
                        public void downgrade(Operations op) { }
                    }}
                    @Revision(id = "aaaa1111", message = "2") class B implements Migration { //!
                        public void upgrade(Operations op) { }
                        public void downgrade(Operations op) { }
                    }
                    """));
    }
}
