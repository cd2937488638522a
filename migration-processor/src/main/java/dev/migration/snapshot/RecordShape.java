package dev.migration.snapshot;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands of a record in JSON.
 *
 * @param kind the text that stands first in a member of a sealed family, with its name; else null
 */
record RecordShape(@Nullable String kind, List<Component> components) {

    /** @param label the text before the value */
    record Component(String label, Method accessor) {

        @Nullable
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The component " + label + " of " + record + " cannot be read.", e);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(new Component(label(component.getName()), component.getAccessor()));
        }
        return new RecordShape(
                isMember(type) ? label(SealedTypes.KIND) + '"' + type.getSimpleName() + '"' : null, components);
    }

    private static String label(String name) {
        return '"' + name + "\": ";
    }

    private static boolean isMember(Class<?> type) {
        for (Class<?> family : type.getInterfaces()) {
            if (family.isSealed()) {
                return true;
            }
        }
        return false;
    }
}
