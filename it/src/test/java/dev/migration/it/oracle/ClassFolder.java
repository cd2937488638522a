package dev.migration.it.oracle;

import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Classes that were compiled with the processor. */
final class ClassFolder {

    private static final Set<String> MAPPED = Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

    private ClassFolder() {}

    static Schema schema(Path classes) throws IOException {
        return snapshot(classes).schema();
    }

    /** What the processor wrote beside them. */
    static Snapshot snapshot(Path classes) throws IOException {
        Path file = classes.resolve(Snapshot.PATH);
        return SnapshotJson.read(Files.readString(file), file.toString());
    }

    /** The mapped classes of one package. */
    static Entities entities(Path classes, String packageName, Map<String, String> settings)
            throws IOException, ReflectiveOperationException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassFolder.class.getClassLoader());
        List<Class<?>> types = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String type = packageName + "." + file.getFileName().toString().replaceFirst("\\.class$", "");
                if (type.endsWith(".package-info")) {
                    packages.add(packageName);
                } else if (isMapped(Class.forName(type, false, loader))) {
                    types.add(Class.forName(type, false, loader));
                }
            }
        }
        return new Entities(loader, types, packages, List.of(), settings);
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .anyMatch(found -> MAPPED.contains(found.annotationType().getSimpleName()));
    }
}
