package dev.migration.snapshot;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Writes the components of a record that are not null. Thread-safe. */
final class RecordWriter {

    private record Component(String name, Method accessor, TypeAdapter<?> adapter) {

        static Component of(RecordComponent component, Gson gson) {
            TypeAdapter<?> adapter = gson.getAdapter(TypeToken.get(component.getGenericType()));
            return new Component(component.getName(), component.getAccessor(), adapter);
        }

        @SuppressWarnings("unchecked") // the adapter is that of the component's type
        void write(JsonWriter out, Object record) throws IOException {
            Object value;
            try {
                value = accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The component " + name + " of " + record + " cannot be read.", e);
            }
            if (value != null) {
                out.name(name);
                ((TypeAdapter<Object>) adapter).write(out, value);
            }
        }
    }

    private final List<Component> components;

    RecordWriter(Class<?> type, Gson gson) {
        this.components = Arrays.stream(type.getRecordComponents())
                .map(component -> Component.of(component, gson))
                .toList();
    }

    void write(JsonWriter out, Object record) throws IOException {
        for (Component component : components) {
            component.write(out, record);
        }
    }
}
