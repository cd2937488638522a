package dev.migration.testing;

import dev.migration.Migration;
import dev.migration.Revision;
import dev.migration.revision.RegistryFile;
import dev.migration.revision.RevisionEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A class loader with a registry of revisions, as a project has it. */
public final class RevisionClasses extends ClassLoader {

    private final List<RevisionEntry> entries;
    private final List<String> loaded = Collections.synchronizedList(new ArrayList<>());

    private RevisionClasses(List<RevisionEntry> entries) {
        super(RevisionClasses.class.getClassLoader());
        this.entries = entries;
    }

    public static RevisionClasses of(List<Class<? extends Migration>> revisions) {
        return new RevisionClasses(
                revisions.stream().map(RevisionClasses::entry).toList());
    }

    /** With another checksum for a revision, as if its source had been edited. */
    public RevisionClasses edited(String id) {
        return new RevisionClasses(entries.stream()
                .map(e -> e.id().equals(id)
                        ? new RevisionEntry(
                                e.id(), e.down(), e.labels(), e.dependsOn(), e.className(), "edited", e.message())
                        : e)
                .toList());
    }

    /** The names of the classes that were asked for. */
    public List<String> loaded() {
        return List.copyOf(loaded);
    }

    private static RevisionEntry entry(Class<? extends Migration> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return new RevisionEntry(
                revision.id(),
                List.of(revision.down()),
                List.of(),
                List.of(),
                type.getName(),
                "sum of " + revision.id(),
                revision.message());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        loaded.add(name);
        return super.loadClass(name, resolve);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(RegistryFile.PATH)
                ? Collections.enumeration(List.of(new URL(null, "memory:" + name, new Text())))
                : super.getResources(name);
    }

    private final class Text extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(RegistryFile.write(entries).getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
