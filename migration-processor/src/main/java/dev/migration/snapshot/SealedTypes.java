package dev.migration.snapshot;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sealed interfaces of records: the simple name of the record stands first, as {@code kind}. */
final class SealedTypes implements TypeAdapterFactory {

    static final String KIND = "kind";

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        if (!raw.isSealed()) {
            return null;
        }
        Map<String, TypeAdapter<?>> members = new LinkedHashMap<>();
        for (Class<?> member : raw.getPermittedSubclasses()) {
            members.put(member.getSimpleName(), gson.getAdapter(member));
        }
        return new Sealed<T>(raw.getSimpleName(), members, gson.getAdapter(JsonElement.class)).nullSafe();
    }

    private static final class Sealed<T> extends ReadingAdapter<T> {

        private final String family;
        private final Map<String, TypeAdapter<?>> members;
        private final TypeAdapter<JsonElement> trees;

        Sealed(String family, Map<String, TypeAdapter<?>> members, TypeAdapter<JsonElement> trees) {
            this.family = family;
            this.members = members;
            this.trees = trees;
        }

        @Override
        public T read(JsonReader in) throws IOException {
            JsonObject object = trees.read(in).getAsJsonObject();
            JsonElement kind = object.remove(KIND);
            if (kind == null) {
                throw new JsonParseException("a " + family + " says no " + KIND);
            }
            return member(kind.getAsString()).fromJsonTree(object);
        }

        @SuppressWarnings("unchecked") // the map holds, under a member's name, the adapter of that member of T
        private TypeAdapter<T> member(String kind) {
            TypeAdapter<?> adapter = members.get(kind);
            if (adapter == null) {
                throw new JsonParseException("there is no " + family + " of kind " + kind);
            }
            return (TypeAdapter<T>) adapter;
        }
    }
}
