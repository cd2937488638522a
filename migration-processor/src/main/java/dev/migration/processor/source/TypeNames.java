package dev.migration.processor.source;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The classes that names in code mean. */
final class TypeNames {

    private final Elements elements;

    TypeNames(Elements elements) {
        this.elements = elements;
    }

    /** The class that {@code name}, simple or qualified, means in {@code frame}; null if it means none. */
    @Nullable
    TypeElement find(String name, Frame frame) {
        int dot = name.lastIndexOf('.');
        TypeElement outer = dot < 0 ? null : find(name.substring(0, dot), frame);
        return outer == null ? findWhole(name, frame) : member(outer, name.substring(dot + 1));
    }

    private @Nullable TypeElement findWhole(String name, Frame frame) {
        TypeElement member = memberOfEnclosing(name, frame.owner());
        if (member != null) {
            return member;
        }
        return candidates(name, frame)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TypeElement memberOfEnclosing(String name, TypeElement owner) {
        for (Element outer = owner; outer instanceof TypeElement type; outer = outer.getEnclosingElement()) {
            if (type.getSimpleName().contentEquals(name)) {
                return type;
            }
            TypeElement member = member(type, name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    private static @Nullable TypeElement member(TypeElement type, String name) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(member -> member.getSimpleName().contentEquals(name))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> candidates(String name, Frame frame) {
        String ofPackage =
                elements.getPackageOf(frame.owner()).getQualifiedName().toString();
        Stream<String> near = Stream.of(ofPackage.isEmpty() ? name : ofPackage + "." + name, "java.lang." + name, name);
        return Stream.of(imports(frame.path(), "." + name, ""), near, imports(frame.path(), ".*", name))
                .flatMap(names -> names);
    }

    /** The imports that end in {@code end}, a star replaced by {@code name}. */
    private static Stream<String> imports(TreePath path, String end, String name) {
        return path.getCompilationUnit().getImports().stream()
                .filter(written -> !written.isStatic())
                .map(ImportTree::getQualifiedIdentifier)
                .map(String::valueOf)
                .filter(written -> written.endsWith(end))
                .map(written -> name.isEmpty() ? written : written.substring(0, written.length() - 1) + name);
    }
}
