package dev.migration.revision;

import dev.migration.Migration;
import dev.migration.error.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The revisions that a class loader has, from the registries in its jars and folders. No class of a revision is loaded
 * until it is asked for. Immutable.
 */
public final class RevisionRegistry {

    private final RevisionGraph graph;
    private final RevisionLoader loader;

    private RevisionRegistry(RevisionGraph graph, RevisionLoader loader) {
        this.graph = graph;
        this.loader = loader;
    }

    /**
     * Reads every {@link RegistryFile#PATH} that {@code classLoader} finds and merges them; empty if there is none.
     *
     * @throws MigrationException if one cannot be read or they contradict each other
     */
    public static RevisionRegistry load(ClassLoader classLoader) {
        // a folder and a jar made of it may both be on the class path: equal entries are one
        Set<RevisionEntry> entries = new LinkedHashSet<>();
        try {
            for (URL url : Collections.list(classLoader.getResources(RegistryFile.PATH))) {
                entries.addAll(RegistryFile.read(text(url), url.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(entries, classLoader);
    }

    /** A registry of {@code entries}, whose classes are found in {@code classLoader}. */
    public static RevisionRegistry of(Collection<RevisionEntry> entries, ClassLoader classLoader) {
        return new RevisionRegistry(RevisionGraph.of(entries), new RevisionLoader(classLoader));
    }

    public RevisionGraph graph() {
        return graph;
    }

    /**
     * Loads the class of a revision and makes an instance.
     *
     * @throws MigrationException if it is missing, is no {@link Migration}, has no public constructor without
     *     parameters, or carries another id than the registry says
     */
    public Migration instantiate(RevisionEntry entry) {
        return loader.instantiate(entry);
    }

    /**
     * Records what the revision does when it is run in {@code direction}.
     *
     * @throws MigrationException if the revision cannot be made, fails while it records, or says that there is no way
     *     back
     */
    public RecordedRevision record(RevisionEntry entry, Plan.Direction direction) {
        return RecordedRevision.of(entry, instantiate(entry), direction);
    }

    private static String text(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // a cached jar stays open, and stale after it was built again
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
