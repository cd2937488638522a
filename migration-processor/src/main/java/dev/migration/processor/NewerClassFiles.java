package dev.migration.processor;

import dev.migration.error.MigrationException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Class files that the running compiler is too old to read, and of which it says no more than that it found none. */
final class NewerClassFiles {

    /** The version of the class files of Java n is this and n. */
    private static final int BEFORE_FIRST_MAJOR = 44;

    /** The compiler reads class files of the next Java too, with a warning. */
    private static final int READ_AHEAD = 1;

    private record Newer(String className, int java, Path archive) {

        String describe() {
            return className + " for Java " + java + ", in " + archive;
        }
    }

    private NewerClassFiles() {}

    /** What to say if some of {@code classNames} are too new, or null if none is. */
    static @Nullable MigrationException among(Collection<String> classNames, Collection<Path> classPath) {
        int running = Runtime.version().feature();
        List<Newer> newer = new ArrayList<>();
        for (Path archive : classPath) {
            if (Archive.is(archive)) {
                newer.addAll(Archive.read(archive, root -> newerBelow(root, classNames, archive, running)));
            }
        }
        if (newer.isEmpty()) {
            return null;
        }
        int needed = newer.stream().mapToInt(Newer::java).max().orElseThrow();
        List<String> lines = newer.stream().map(Newer::describe).toList();
        return new MigrationException(
                "The compiler of Java " + running + " cannot read classes of a newer Java:\n  "
                        + String.join("\n  ", lines),
                "Run Maven with a JDK " + needed + " or newer: set JAVA_HOME to one.");
    }

    private static List<Newer> newerBelow(Path root, Collection<String> classNames, Path archive, int running)
            throws IOException {
        List<Newer> newer = new ArrayList<>();
        for (String className : classNames) {
            Path file = file(root, className);
            int java = file == null ? 0 : javaOf(file);
            if (java > running + READ_AHEAD) {
                newer.add(new Newer(className, java, archive));
            }
        }
        return newer;
    }

    /** The file of a class, whose name does not tell packages from classes around it. */
    private static @Nullable Path file(Path root, String className) {
        String path = className.replace('.', '/');
        while (true) {
            Path file = root.resolve(path + ".class");
            int last = path.lastIndexOf('/');
            if (Files.isRegularFile(file)) {
                return file;
            }
            if (last < 0) {
                return null;
            }
            path = path.substring(0, last) + "$" + path.substring(last + 1);
        }
    }

    private static int javaOf(Path file) throws IOException {
        try (DataInputStream header = new DataInputStream(Files.newInputStream(file))) {
            header.readInt();
            header.readUnsignedShort();
            return header.readUnsignedShort() - BEFORE_FIRST_MAJOR;
        }
    }
}
