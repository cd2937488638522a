package dev.migration.maven;

import dev.migration.OperationRewriter;
import dev.migration.dialect.Dialect;
import dev.migration.diff.Edits;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** The rewriters of a project and of the plugin's dependencies, one after the other. */
final class Rewriters implements Edits {

    private static final String SERVICE = "META-INF/services/" + OperationRewriter.class.getName();

    private final List<OperationRewriter> rewriters;
    private final Log log;

    /** @param rewriters in any order */
    Rewriters(List<OperationRewriter> rewriters, Log log) {
        this.rewriters = rewriters.stream()
                .sorted(Comparator.comparingInt(OperationRewriter::order)
                        .thenComparing(rewriter -> rewriter.getClass().getName()))
                .toList();
        this.log = log;
    }

    /**
     * Those that the loaders find; of two of one class that of the first loader.
     *
     * @throws MigrationException if one cannot be loaded
     */
    static Rewriters find(List<ClassLoader> loaders, Log log) {
        Map<String, OperationRewriter> found = new TreeMap<>();
        for (ClassLoader loader : loaders) {
            for (OperationRewriter rewriter : load(loader)) {
                found.putIfAbsent(rewriter.getClass().getName(), rewriter);
            }
        }
        return new Rewriters(List.copyOf(found.values()), log);
    }

    private static List<OperationRewriter> load(ClassLoader loader) {
        List<OperationRewriter> loaded = new ArrayList<>();
        try {
            Iterator<OperationRewriter> services =
                    ServiceLoader.load(OperationRewriter.class, loader).iterator();
            services.forEachRemaining(loaded::add);
        } catch (ServiceConfigurationError e) {
            throw new MigrationException(
                    "A class named in " + SERVICE + " cannot be used: " + e.getMessage()
                            + (e.getCause() == null ? "" : " (" + e.getCause() + ")"),
                    "Correct the file or the class: it implements " + OperationRewriter.class.getName()
                            + " and has a public constructor without parameters.",
                    e);
        }
        return loaded;
    }

    /** @throws MigrationException if one refuses, fails, or leaves what does not fit; the message names its class */
    @Override
    public List<Operation> edit(List<Operation> upgrade, Schema before, Dialect dialect) {
        OperationRewriter.Context context = new OperationRewriter.Context(before, dialect.id());
        List<Operation> current = List.copyOf(upgrade);
        for (OperationRewriter rewriter : rewriters) {
            if (current.isEmpty()) {
                return current;
            }
            List<Operation> changed = call(rewriter, current, context);
            requireFitting(rewriter, changed, before);
            if (!changed.equals(current)) {
                log.info("Changed by " + rewriter.getClass().getName() + ".");
            }
            current = changed;
        }
        return current;
    }

    private static List<Operation> call(
            OperationRewriter rewriter, List<Operation> operations, OperationRewriter.Context context) {
        String name = rewriter.getClass().getName();
        try {
            // whoever forgets an answer is told here, not where it is used
            return List.copyOf(rewriter.rewriteAll(operations, context));
        } catch (MigrationException e) {
            throw new MigrationException(name + " refuses: " + e.problem(), e.remedy(), e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw failed(name, e + at(e, name), e);
        }
    }

    /** The line of the class in which it happened, as far as it can be told. */
    private static String at(Throwable failure, String className) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith(className)) {
                return " at " + element;
            }
        }
        return "";
    }

    private static void requireFitting(OperationRewriter rewriter, List<Operation> operations, Schema before) {
        Schema schema = before;
        for (Operation operation : operations) {
            try {
                schema = operation.apply(schema);
            } catch (SchemaException e) {
                throw failed(
                        rewriter.getClass().getName(),
                        "what it answers does not fit: " + operation.describe() + ": " + e.getMessage(),
                        e);
            }
        }
    }

    private static MigrationException failed(String className, String why, @Nullable Throwable cause) {
        return new MigrationException(
                "The rewriter " + className + " failed, nothing was written: " + why,
                "Correct it, or take it out of " + SERVICE + ".",
                cause);
    }
}
