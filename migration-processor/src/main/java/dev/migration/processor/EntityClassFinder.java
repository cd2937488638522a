package dev.migration.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds entities, embeddables and converters in a jar or class folder without loading a class: by the text of their annotations in
 * the class files. May find a class that only mentions them, which {@link SnapshotCompiler} leaves out.
 */
public final class EntityClassFinder {

    private static final List<String> ENTITIES = List.of("Ljakarta/persistence/Entity;", "Ljavax/persistence/Entity;");
    private static final List<String> ALL = Stream.concat(
                    ENTITIES.stream(),
                    Stream.of(
                            "Ljakarta/persistence/Embeddable;",
                            "Ljavax/persistence/Embeddable;",
                            "Ljakarta/persistence/Converter;",
                            "Ljavax/persistence/Converter;"))
            .toList();
    private static final String CLASS = ".class";

    private EntityClassFinder() {}

    /**
     * The qualified names of the classes, sorted.
     *
     * @param archive a jar or a folder of classes
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String> find(Path archive) {
        return Archive.read(archive, EntityClassFinder::findBelow);
    }

    /**
     * Whether there may be entities, not only embeddables and converters.
     *
     * @param archive a jar or a folder of classes
     * @throws UncheckedIOException if it cannot be read
     */
    public static boolean hasEntities(Path archive) {
        return Archive.read(archive, root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(EntityClassFinder::isCandidate).anyMatch(file -> mentions(file, ENTITIES));
            }
        });
    }

    /**
     * Whether there may be entities that only mapping files name.
     *
     * @param archive a jar or a folder of classes
     * @throws UncheckedIOException if it cannot be read
     */
    public static boolean hasMappingFiles(Path archive) {
        return MappingFileFinder.PLACES.stream()
                .anyMatch(place -> Archive.read(archive, root -> Files.exists(root.resolve(place))));
    }

    private static List<String> findBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(EntityClassFinder::isCandidate)
                    .filter(file -> mentions(file, ALL))
                    .map(file -> className(root.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isCandidate(Path file) {
        String path = file.toString();
        return path.endsWith(CLASS) && !path.contains("META-INF") && !path.endsWith("-info.class");
    }

    private static boolean mentions(Path file, List<String> annotations) {
        try {
            // one byte a character keeps the search exact, whatever the bytes are
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return annotations.stream().anyMatch(content::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Path file) {
        String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - CLASS.length()).replace('$', '.');
    }
}
