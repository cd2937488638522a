package dev.migration.it.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** A small model of our own, one of those that the processor's tests compare with Hibernate's scripts. */
record CaseFolder(Path folder) {

    private static final Path RESOURCES = Path.of("../migration-processor/src/test/resources");
    private static final Path PLAIN = RESOURCES.resolve("hibernate-ddl");

    /** Those with constraints of Bean Validation, which count here and nowhere else. */
    private static final Path VALIDATED = RESOURCES.resolve("validation-ddl");

    /** Every model. */
    static List<CaseFolder> all() throws IOException {
        List<CaseFolder> all = new ArrayList<>();
        for (Path parent : List.of(PLAIN, VALIDATED)) {
            try (Stream<Path> folders = Files.list(parent)) {
                folders.filter(Files::isDirectory).map(CaseFolder::new).forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(CaseFolder::name));
        return all;
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether {@code release} wrote a script for it, so that it must compile with that release. */
    boolean isWrittenFor(Release release) {
        return Files.exists(release.script(folder));
    }

    /** Whether Hibernate is set to put what names no schema into one. */
    boolean hasDefaultSchema() {
        try {
            return settings().containsKey("hibernate.default_schema");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isValidated() {
        return folder.startsWith(VALIDATED);
    }

    /** What the processor's tests know to differ from Hibernate's scripts. */
    Set<String> outcomes(Release release, String... words) throws IOException {
        Path parent = Objects.requireNonNull(folder.getParent());
        Path outcomes = isWrittenFor(release) ? release.file(parent, "outcomes") : parent.resolve("outcomes.txt");
        return Expectations.read(outcomes).of(words);
    }

    @Override
    public String toString() {
        return name();
    }

    /** Compiles into {@code classes}, with the snapshot, and answers the errors. */
    List<String> compile(Release release, Naming naming, Path classes) throws IOException {
        List<String> options = new ArrayList<>(List.of(release.options(naming)));
        options.add("-Amigration.resources=" + folder);
        options.add("-Amigration.validation=" + (isValidated() ? "auto" : "none"));
        for (Path file : files("settings.properties")) {
            options.add("-Amigration.settings=" + Files.readString(file));
        }
        return Javac.compile(files(".java"), classes, options.toArray(String[]::new));
    }

    Entities entities(Naming naming, Path classes) throws IOException, ReflectiveOperationException {
        Map<String, String> settings = new HashMap<>(naming.settings());
        if (isValidated()) {
            settings.put(HibernateModel.VALIDATION, "ddl");
        }
        Properties own = settings();
        own.stringPropertyNames().forEach(key -> settings.put(key, own.getProperty(key)));
        Entities found = ClassFolder.entities(classes, name(), settings);
        List<Path> mappings = Stream.of(folder.resolve("META-INF/orm.xml"))
                .filter(Files::exists)
                .toList();
        return new Entities(found.loader(), found.classes(), found.packages(), mappings, settings);
    }

    private Properties settings() throws IOException {
        Properties settings = new Properties();
        for (Path file : files("settings.properties")) {
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
        }
        return settings;
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
