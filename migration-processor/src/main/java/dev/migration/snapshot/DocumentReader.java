package dev.migration.snapshot;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads documents. Apart from what writes them, so that a compilation that reads none loads no library. Thread-safe. */
final class DocumentReader {

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(Identifier.class, text(Identifier::of))
            .registerTypeAdapter(ObjectName.class, text(ObjectName::of))
            .registerTypeAdapterFactory(new SealedTypes())
            .create();

    private DocumentReader() {}

    /** Null if {@code json} is empty. */
    static @Nullable Document read(String json) {
        return GSON.fromJson(json, Document.class);
    }

    private static <T> TypeAdapter<T> text(Function<String, T> parse) {
        return new ReadingAdapter<T>() {
            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }
        }.nullSafe();
    }
}
