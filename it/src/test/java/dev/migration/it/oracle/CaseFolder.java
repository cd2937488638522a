package dev.migration.it.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** A small model of our own, one of those that the processor's tests compare with Hibernate's scripts. */
record CaseFolder(Path folder) {

    static final Path ALL = Path.of("../migration-processor/src/test/resources/hibernate-ddl");

    static List<CaseFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Compiles into {@code classes}, with the snapshot, and answers the errors. */
    List<String> compile(Naming naming, Path classes) throws IOException {
        return Javac.compile(
                files(".java"), classes, "-Amigration.naming=" + naming.id(), "-Amigration.resources=" + folder);
    }

    Entities entities(Naming naming, Path classes) throws IOException, ReflectiveOperationException {
        Map<String, String> settings = new HashMap<>(naming.settings());
        Properties own = new Properties();
        for (Path file : files("settings.properties")) {
            try (var reader = Files.newBufferedReader(file)) {
                own.load(reader);
            }
        }
        own.stringPropertyNames().forEach(key -> settings.put(key, own.getProperty(key)));
        Entities found = ClassFolder.entities(classes, name(), settings);
        List<Path> mappings = Stream.of(folder.resolve("META-INF/orm.xml"))
                .filter(Files::exists)
                .toList();
        return new Entities(found.loader(), found.classes(), found.packages(), mappings, settings);
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
