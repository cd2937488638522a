package dev.migration.processor.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that compiled enums and converters give when they run, as literals of SQL: for those that are there as class
 * files only. They are loaded apart from everything else, with what they refer to, and run as Hibernate runs them when it
 * starts. What does not run gives no values, as if nobody had asked. Not thread-safe.
 */
public final class LoadedValues implements AutoCloseable {

    private final URLClassLoader loader;

    /** @param classPath the jars and folders of the classes and of all that they refer to */
    public LoadedValues(Collection<Path> classPath) {
        URL[] urls = classPath.stream().map(LoadedValues::url).toArray(URL[]::new);
        loader = new URLClassLoader("entities", urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the constants of an enum hold in a field, each once; null if that does not run, or is null for one. */
    public @Nullable List<String> ofField(String enumType, String field) {
        return run(values -> {
            Class<?> type = load(enumType);
            Field held = type.getDeclaredField(field);
            held.setAccessible(true);
            for (Object constant : type.getEnumConstants()) {
                values.add(literal(held.get(constant)));
            }
        });
    }

    /** What a converter makes of false, true and null; null if that does not run. */
    public @Nullable List<String> ofBooleans(String converter) {
        return run(values -> {
            Conversion conversion = new Conversion(load(converter));
            conversion.add(false, values);
            conversion.add(true, values);
            conversion.addOfNull(values);
        });
    }

    /** What a converter makes of the constants of an enum; null if that does not run. */
    public @Nullable List<String> ofConstants(String converter, String enumType) {
        return run(values -> {
            Conversion conversion = new Conversion(load(converter));
            for (Object constant : load(enumType).getEnumConstants()) {
                conversion.add(constant, values);
            }
        });
    }

    /** The name of the class that the method of that name answers, which takes nothing; null if that does not run. */
    public @Nullable List<String> ofClass(String type, String method) {
        return run(values -> {
            Constructor<?> constructor = load(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            Method answering = load(type).getMethod(method);
            answering.setAccessible(true);
            Object answer = answering.invoke(constructor.newInstance());
            if (answer instanceof Class<?> named) {
                values.add(named.getCanonicalName());
            }
        });
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    /** Puts the literals that it finds into a set. */
    @FunctionalInterface
    private interface Code {
        void run(Set<String> values) throws ReflectiveOperationException;
    }

    // whatever a stranger's code throws means that it does not say its values, which the caller sees to
    private static @Nullable List<String> run(Code code) {
        try {
            Set<String> values = new LinkedHashSet<>();
            code.run(values);
            return values.isEmpty() ? null : List.copyOf(values);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof String || value instanceof Character) {
            return "'" + value.toString().replace("'", "''") + "'";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        throw new IllegalArgumentException("No literal for " + value + ".");
    }

    /** A converter at work. */
    private static final class Conversion {

        private final Object converter;
        private final Method method;

        Conversion(Class<?> type) throws ReflectiveOperationException {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            converter = constructor.newInstance();
            method = Arrays.stream(type.getMethods())
                    .filter(candidate ->
                            candidate.getName().equals("convertToDatabaseColumn") && candidate.getParameterCount() == 1)
                    // the one that the compiler adds takes any object
                    .min((one, other) -> Boolean.compare(one.isBridge(), other.isBridge()))
                    .orElseThrow(() -> new NoSuchMethodException("convertToDatabaseColumn"));
            method.setAccessible(true);
        }

        void add(Object value, Set<String> values) throws ReflectiveOperationException {
            Object made = method.invoke(converter, value);
            if (made != null) {
                values.add(literal(made));
            }
        }

        /** Hibernate passes over a converter that cannot take null. */
        void addOfNull(Set<String> values) throws ReflectiveOperationException {
            try {
                Object made = method.invoke(converter, new Object[] {null});
                if (made != null) {
                    values.add(literal(made));
                }
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof NullPointerException)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
