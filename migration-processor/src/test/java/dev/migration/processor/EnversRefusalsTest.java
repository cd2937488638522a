package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Envers of Hibernate 7.4 and 6.6 refuses when it starts, each of these models tried with both; and what it takes. */
class EnversRefusalsTest {

    private static final String IMPORTS = "package a; import jakarta.persistence.*; import java.util.*;"
            + " import org.hibernate.envers.*; import org.hibernate.annotations.*;";

    /** Not audited. */
    private static final String B = "@Entity class B { @Id long id; @ManyToOne A back; @OneToOne A one; String s; }";

    private static final String AUDITED = "@org.hibernate.envers.Audited ";
    private static final String NOT_THERE =
            "@org.hibernate.envers.Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED) ";

    @TempDir
    private Path folder;

    private static Arguments refused(String model, String... elements) {
        return Arguments.of(model, List.of(elements), List.of(elements));
    }

    private static Arguments refusedBy7(String model, String... elements) {
        return Arguments.of(model, List.of(elements), List.of());
    }

    private static String entity(String audited, String attribute) {
        return audited + "@Entity class A { @Id long id; " + attribute + " }";
    }

    private static String audited(String attributeOfC) {
        return AUDITED + "@Entity class C { @Id long id; String s; " + attributeOfC + " }";
    }

    static Stream<Arguments> models() {
        return Stream.of(
                refused(entity(AUDITED, "@ManyToOne B b;"), "MIG-151 a.A#b"),
                refused(entity(AUDITED, "@OneToOne B b;"), "MIG-151 a.A#b"),
                refused(entity(AUDITED, "@ManyToMany Set<B> bs;"), "MIG-151 a.A#bs"),
                refused(entity(AUDITED, "@ElementCollection Map<B, String> bs;"), "MIG-151 a.A#bs"),
                refused(entity("", "@org.hibernate.envers.Audited @ManyToOne B b;"), "MIG-151 a.A#b"),
                refused(
                        entity(
                                NOT_THERE,
                                "@ManyToOne B b; @OneToOne B c; @ManyToMany Set<B> bs; @OneToMany List<B> cs;"
                                        + " @OneToMany @JoinColumn(name = \"x\") List<B> ds; @ElementCollection Map<B, String> es;")),
                refused(entity(AUDITED, "@NotAudited @ManyToOne B b;")),
                refused("@Entity " + AUDITED + "class A { @Id @ManyToOne B b; String s; }"),
                refused(entity(NOT_THERE, "@OneToMany(mappedBy = \"back\") List<B> bs;"), "MIG-151 a.A#bs"),
                refusedBy7(entity(NOT_THERE, "@OneToOne(mappedBy = \"one\") B b;"), "MIG-151 a.A#b"),
                refusedBy7(
                        entity(AUDITED, "@OneToOne(mappedBy = \"a\") C c;") + audited("@NotAudited @OneToOne A a;"),
                        "MIG-151 a.A#c"),
                refusedBy7(
                        entity(AUDITED, "@OneToMany(mappedBy = \"a\") List<C> cs;")
                                + audited("@NotAudited @ManyToOne A a;"),
                        "MIG-151 a.A#cs"),
                refusedBy7(
                        entity(AUDITED, "@ManyToMany(mappedBy = \"as\") List<C> cs;")
                                + audited("@NotAudited @ManyToMany Set<A> as;"),
                        "MIG-151 a.A#cs"),
                refused(entity(AUDITED, "@OneToMany(mappedBy = \"a\") List<C> cs;") + audited("@ManyToOne A a;")),
                refused(
                        entity(
                                        AUDITED,
                                        "@OneToMany @JoinColumn(name = \"x\") @AuditMappedBy(mappedBy = \"no\") List<C> cs;")
                                + audited(""),
                        "MIG-151 a.A#cs"),
                refused(entity(NOT_THERE, "@ManyToMany Map<B, B> bs;"), "MIG-151 a.A#bs"),
                refused(entity(AUDITED, "@ManyToMany Map<C, B> bs;") + audited(""), "MIG-151 a.A#bs"),
                refused(entity(NOT_THERE, "P p;") + "@Embeddable class P { @ManyToOne B b; }", "MIG-151 a.P#b"),
                refused(
                        entity(AUDITED, "@ElementCollection List<P> ps;")
                                + "@Embeddable class P { @ManyToOne B b; String s; }",
                        "MIG-151 a.P#b"),
                refused(
                        entity(AUDITED, "@ManyToOne C c;") + "@Entity class D extends C {} @Entity " + AUDITED
                                + " class E { @Id long id; @ManyToOne D d; }" + audited(""),
                        "MIG-151 a.E#d"),
                refused(entity("", "") + AUDITED + "@Entity class C extends A { String s; }", "MIG-151 a.C"),
                refused(
                        entity(AUDITED, "@Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = \"x_id\") Object x;"),
                        "MIG-152 a.A#x"),
                refused(entity(AUDITED, "@ElementCollection @Lob List<String> x;"), "MIG-152 a.A#x"),
                refused(entity(AUDITED, "@ElementCollection @Lob Map<String, String> x;")));
    }

    /** Each with an audited entity C that is no class above A, and a mapped superclass M of A with an attribute s. */
    static Stream<Arguments> overrides() {
        return Stream.of(
                refused(overriding(AUDITED, "@AuditOverride(forClass = C.class)"), "MIG-155 a.A"),
                refused(overriding("", "@AuditOverride(forClass = C.class)"), "MIG-155 a.A"),
                refused(overriding(AUDITED, "@AuditOverride(forClass = M.class, name = \"no\")"), "MIG-155 a.A"),
                refused(overriding(AUDITED, "@AuditOverride(forClass = M.class, name = \"up\")"), "MIG-155 a.A"),
                refused(overriding("@org.hibernate.envers.Audited(auditParents = C.class)", ""), "MIG-155 a.A"),
                refused(
                        entity(AUDITED, "@Embedded P p;") + audited("")
                                + "@Embeddable @AuditOverride(forClass = C.class) class P { String s; }",
                        "MIG-155 a.P"),
                refused(
                        "@Entity class A extends N { @Id long id; } @MappedSuperclass @AuditOverride(forClass = C.class)"
                                + " class N { String s; }" + audited(""),
                        "MIG-155 a.N"),
                refused(overriding(AUDITED, "@AuditOverride(forClass = M.class, name = \"s\")")),
                refused(overriding(AUDITED, "@AuditOverride(forClass = M.class, name = \"t\")")),
                refused(overriding(AUDITED, "@AuditOverride(forClass = M.class, name = \"more\")")),
                refused(overriding(AUDITED, "@AuditOverride(forClass = Up.class, name = \"up\")")),
                refused(overriding(AUDITED, "@AuditOverride(forClass = A.class, name = \"own\")")),
                refused(overriding(AUDITED, "@AuditOverride(forClass = java.io.Serializable.class)")),
                refused(overriding(AUDITED, "@AuditOverride(name = \"no\")")),
                refused(entity(AUDITED, "@Embedded @AuditOverride(name = \"no\") P p;")
                        + "@Embeddable class P { String s; }"));
    }

    private static String overriding(String audited, String override) {
        return audited + override
                + "@Entity class A extends M implements java.io.Serializable { @Id long id; String own; }"
                + "@MappedSuperclass class M extends Up { String s; @Transient String t; public int getMore() { return 1; } }"
                + "@MappedSuperclass class Up { String up; }" + audited("");
    }

    @ParameterizedTest
    @MethodSource("overrides")
    void overridesNothingThatIsNotThere(String model, List<String> by7, List<String> by6) throws IOException {
        isRefusedWhereItStands(model, by7, by6);
    }

    @ParameterizedTest
    @MethodSource("models")
    void isRefusedWhereItStands(String model, List<String> by7, List<String> by6) throws IOException {
        assertThat(errors(model, "hibernate-7")).isEqualTo(by7);
        assertThat(errors(model, "hibernate-6")).isEqualTo(by6);
    }

    private List<String> errors(String model, String orm) throws IOException {
        Compilation compilation = new Compilation(folder.resolve(orm));
        compilation.source("a.A", IMPORTS + B + model).compile(List.of("-Amigration.orm=" + orm), "a.A");
        return compilation.errors().stream()
                .map(error -> error.replaceFirst("(?s)^\\d+ ([^:]*): .*", "$1"))
                .toList();
    }
}
