package dev.migration.it;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Writes one row of every entity through Hibernate, reads it back in a new session and compares every value. */
final class EntityRoundTrip {

    private final SessionFactory factory;
    private final int run;
    private final Map<Class<?>, Object> written = new LinkedHashMap<>();
    private int next;

    private EntityRoundTrip(SessionFactory factory, int run) {
        this.factory = factory;
        this.run = run;
    }

    /**
     * Does it for all entities.
     *
     * @param run told apart from earlier runs on the same database by unique values
     * @return differences, empty if every value came back
     */
    static List<String> differences(SessionFactory factory, int run) {
        EntityRoundTrip trip = new EntityRoundTrip(factory, run);
        trip.writeAll();
        return factory.fromTransaction(trip::readAll);
    }

    private void writeAll() {
        factory.getMetamodel().getEntities().forEach(entity -> write(entity.getJavaType()));
    }

    /** Each in a transaction of its own: on SQLite Hibernate takes numbers through a second connection. */
    private @Nullable Object write(Class<?> type) {
        if (written.containsKey(type)) {
            return written.get(type);
        }
        EntityType<?> entity = factory.getMetamodel().entity(type);
        written.put(type, null);
        Object instance = fill(entity, instantiate(type));
        factory.inTransaction(session -> session.persist(instance));
        written.put(type, instance);
        return instance;
    }

    private Object fill(ManagedType<?> type, Object instance) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            if (attribute instanceof SingularAttribute<?, ?> single && !single.isVersion() && !generated(single)) {
                set(instance, single, value(single, instance));
            }
        }
        return instance;
    }

    private static boolean generated(SingularAttribute<?, ?> attribute) {
        return attribute.isId()
                && ((Field) attribute.getJavaMember()).isAnnotationPresent(jakarta.persistence.GeneratedValue.class);
    }

    private @Nullable Object value(SingularAttribute<?, ?> attribute, Object owner) {
        return switch (attribute.getPersistentAttributeType()) {
            case MANY_TO_ONE, ONE_TO_ONE -> write(attribute.getJavaType());
            case EMBEDDED -> fill((EmbeddableType<?>) attribute.getType(), instantiate(attribute.getJavaType()));
            default -> basic(attribute.getJavaType(), get(owner, attribute));
        };
    }

    private @Nullable Object basic(Class<?> type, @Nullable Object initial) {
        next++;
        if (type == String.class) {
            return initial == null ? "r" + run + "v" + next : initial;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(boolean.class, true),
                Map.entry(short.class, (short) next),
                Map.entry(int.class, next),
                Map.entry(Integer.class, next),
                Map.entry(long.class, (long) next),
                Map.entry(Long.class, (long) next),
                Map.entry(BigDecimal.class, new BigDecimal(next + ".25")),
                Map.entry(UUID.class, new UUID(run, next)),
                Map.entry(Instant.class, Instant.parse("2026-01-02T03:04:05.678Z")),
                Map.entry(LocalDate.class, LocalDate.of(2026, 2, 28)),
                Map.entry(LocalDateTime.class, LocalDateTime.parse("2026-01-02T03:04:05.678")),
                Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-01-02T03:04:05.678Z")),
                Map.entry(Duration.class, Duration.ofMinutes(next)),
                Map.entry(byte[].class, new byte[] {0, 1, (byte) 0xff}));
        return Objects.requireNonNull(samples.get(type), () -> "no sample value for " + type);
    }

    private List<String> readAll(Session session) {
        List<String> differences = new ArrayList<>();
        for (Object original : written.values()) {
            Object id = factory.getPersistenceUnitUtil().getIdentifier(original);
            Object read = session.find(original.getClass(), id);
            if (read == null) {
                differences.add(original.getClass().getSimpleName() + " " + id + " was not found");
            } else {
                compare(factory.getMetamodel().entity(original.getClass()), original, read, differences);
            }
        }
        return differences;
    }

    private void compare(ManagedType<?> type, Object original, Object read, List<String> differences) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            if (!(attribute instanceof SingularAttribute<?, ?> single) || single.isAssociation()) {
                continue;
            }
            Object before = get(original, single);
            Object after = get(read, single);
            if (single.getType() instanceof EmbeddableType<?> embeddable && before != null && after != null) {
                compare(embeddable, before, after, differences);
            } else if (!Objects.deepEquals(normal(before), normal(after))) {
                differences.add(type.getJavaType().getSimpleName() + "." + single.getName() + ": wrote " + text(before)
                        + ", read " + text(after));
            }
        }
    }

    private static @Nullable Object normal(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC);
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    private static Object instantiate(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static @Nullable Object get(Object instance, SingularAttribute<?, ?> attribute) {
        try {
            return ((Field) attribute.getJavaMember()).get(instance);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object instance, SingularAttribute<?, ?> attribute, @Nullable Object value) {
        try {
            ((Field) attribute.getJavaMember()).set(instance, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
