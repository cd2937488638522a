package dev.migration.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place where mapping files lie: the module that is compiled, or a jar of entities. */
interface MappingRoot {

    /** The bytes of a file by its path from the root; null if there is none. */
    byte @Nullable [] content(String path);

    /** How messages name a file by its path. */
    String place(String path);

    /** That of a jar or a folder of classes. */
    static MappingRoot of(Path archive) {
        return new MappingRoot() {

            @Override
            public byte @Nullable [] content(String path) {
                return Archive.read(archive, root -> bytes(root.resolve(path))).orElse(null);
            }

            @Override
            public String place(String path) {
                return archive + "!/" + path;
            }
        };
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
