package dev.migration.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The members of classes that can be attributes, each class's looked through once: a class is asked for its access, its
 * attributes and those of what embeds it. Not thread-safe, as the compiler is not.
 */
final class Members {

    /** @param access how it is reached if it is an attribute */
    record Member(Element element, Access access) {}

    private final Map<TypeElement, List<Member>> known = new HashMap<>();

    /** In the order in which they are declared. */
    List<Member> of(TypeElement type) {
        List<Member> members = known.get(type);
        if (members == null) {
            members = read(type);
            known.put(type, members);
        }
        return members;
    }

    private static List<Member> read(TypeElement type) {
        List<Member> members = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            Access access = AttributeReader.access(element);
            if (access != null) {
                members.add(new Member(element, access));
            }
        }
        return members;
    }
}
