package dev.migration.it.oracle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Entities as Hibernate gets them.
 *
 * @param loader has the classes
 * @param classes entities, and what Hibernate is to know besides: embeddables, superclasses, converters
 * @param packages whose {@code package-info} has annotations
 * @param mappingFiles such as {@code orm.xml}
 * @param settings of Hibernate
 */
record Entities(
        ClassLoader loader,
        List<Class<?>> classes,
        List<String> packages,
        List<Path> mappingFiles,
        Map<String, String> settings) {}
