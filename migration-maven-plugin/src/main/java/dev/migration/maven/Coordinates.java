package dev.migration.maven;

/** The names under which this product is known to Maven and the compiler. */
final class Coordinates {

    static final String GROUP = "dev.migration";
    static final String PLUGIN = "migration-maven-plugin";
    static final String PLUGIN_KEY = GROUP + ":" + PLUGIN;
    static final String PROCESSOR = "migration-processor";
    static final String PROCESSOR_CLASS = "dev.migration.processor.MigrationProcessor";
    static final String COMPILER_KEY = "org.apache.maven.plugins:maven-compiler-plugin";

    private Coordinates() {}
}
