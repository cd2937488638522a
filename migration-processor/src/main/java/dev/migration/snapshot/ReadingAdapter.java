package dev.migration.snapshot;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;

/** Reads a type that {@link JsonText} writes. */
abstract class ReadingAdapter<T> extends TypeAdapter<T> {

    @Override
    public final void write(JsonWriter out, T value) {
        throw new UnsupportedOperationException("JsonText writes snapshots.");
    }
}
