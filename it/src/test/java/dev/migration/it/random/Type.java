package dev.migration.it.random;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A class.
 *
 * @param kind {@code class}, {@code abstract class} or {@code record}
 * @param name with its type parameters
 * @param parent what it extends, or empty
 * @param body what is neither annotated nor left out: members of enums, converters and id classes
 */
record Type(List<Mark> marks, String kind, String name, String parent, List<Member> members, String body) {

    Type {
        marks = List.copyOf(marks);
        members = List.copyOf(members);
    }

    Type with(List<Mark> otherMarks, List<Member> otherMembers) {
        return new Type(otherMarks, kind, name, parent, otherMembers, body);
    }

    Type orphan() {
        return new Type(marks, kind, name, "", members, body);
    }

    String source() {
        String head = marks.stream().map(mark -> mark + "\n").collect(Collectors.joining());
        if (kind.equals("record")) {
            return head
                    + members.stream()
                            .map(member -> member.marks().stream()
                                            .map(mark -> mark + " ")
                                            .collect(Collectors.joining()) + member.type() + " " + member.name())
                            .collect(Collectors.joining(
                                    ",\n    ", "record " + name + "(\n    ", ") " + parent + " {\n" + body + "}\n"));
        }
        return head + kind + " " + name + (parent.isEmpty() ? "" : " " + parent) + " {\n" + body
                + members.stream().map(Member::source).collect(Collectors.joining())
                + "}\n";
    }
}
