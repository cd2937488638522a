package dev.migration.maven;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The package of new revisions where none is configured and there are no revisions yet. */
final class PackageName {

    private PackageName() {}

    /** {@code <groupId>.migrations}, with what Java does not allow in a name replaced. */
    static String ofGroup(String groupId) {
        return Arrays.stream(groupId.split("\\.", -1))
                        .filter(part -> !part.isEmpty())
                        .map(PackageName::sanitise)
                        .collect(Collectors.joining(".", "", "."))
                + "migrations";
    }

    /** The package of a class, empty for the unnamed one. */
    static String ofClass(String className) {
        return className.contains(".") ? className.substring(0, className.lastIndexOf('.')) : "";
    }

    private static String sanitise(String part) {
        StringBuilder name = new StringBuilder();
        part.codePoints().forEach(c -> name.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        return SourceVersion.isKeyword(name) ? name + "_" : name.toString();
    }
}
