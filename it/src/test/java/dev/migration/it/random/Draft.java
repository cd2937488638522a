package dev.migration.it.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class as it grows. */
final class Draft {

    /** What an attribute of an embeddable or a superclass is, to whoever overrides it. */
    enum Leaf {
        VALUE,
        TO_ONE,
        OTHER
    }

    final String name;
    final List<Mark> marks = new ArrayList<>();
    final List<Member> members = new ArrayList<>();

    /** The attributes by path. */
    final Map<String, Leaf> leaves = new LinkedHashMap<>();

    /** Logical names of columns in the primary table that keys and indexes may name. */
    final List<String> columns = new ArrayList<>();

    final List<String> secondaryTables = new ArrayList<>();
    String kind = "class";
    String parent = "";
    String parameters = "";
    String body = "";
    boolean isProperty;

    /** The entity above, or itself; that of anything else is itself. */
    Draft root = this;

    /** Embeddables that the tables of the hierarchy have already, at the root. */
    final Set<String> used = new HashSet<>();

    /** The strategy of the hierarchy, at the root. */
    String strategy = "";

    /** Java's type of the id, at the root. */
    String idType = "";

    /** The columns of the id where they are known, at the root. */
    final List<String> idColumns = new ArrayList<>();

    /** The mapped superclass, of an entity. */
    @Nullable
    Draft superclass;

    /** The superclass of a superclass. */
    @Nullable
    Draft above;

    /** Of a superclass with type parameters the entities that stand for the second one. */
    final List<Draft> arguments = new ArrayList<>();

    Draft(String name) {
        this.name = name;
    }

    void add(Member member) {
        members.add(member);
    }

    void add(Leaf leaf, Member member) {
        members.add(member);
        leaves.put(member.name(), leaf);
    }

    boolean isRecord() {
        return kind.equals("record");
    }

    boolean isEmbeddable() {
        return marks.contains(Mark.of("Embeddable"));
    }

    boolean hasFormula() {
        return members.stream()
                .flatMap(member -> member.marks().stream())
                .anyMatch(mark -> mark.name().equals("Formula"));
    }

    Type type() {
        return new Type(marks, kind, name + parameters, parent, members, body);
    }
}
