package dev.migration.snapshot;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes records, lists and maps as JSON, what is null left out, with a line for each column and constraint of a table.
 * No library is behind it: each compilation needs this, most of them once, in a virtual machine that would have to load
 * the library first. Not thread-safe.
 */
final class JsonText {

    private static final int FIRST_UNESCAPED = 0x20;

    /** What lies deeper than a member of a table's list stands on the line of that. */
    private static final int DEPTH_OF_LINES = 4;

    private final StringBuilder text = new StringBuilder();

    /** By depth, how a line begins. */
    private final List<String> beginnings = new ArrayList<>();

    private final Map<Class<?>, RecordShape> shapes = new HashMap<>();
    private int depth;

    private JsonText() {}

    /** The text, ending in a line feed, for a record of strings, names, numbers, truths, enum constants, and lists, maps and records of such. */
    static String of(Object record) {
        JsonText json = new JsonText();
        json.record(record);
        return json.text.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof Identifier name && !name.isQuoted()) {
            plain(name.text());
        } else if (value instanceof String || value instanceof Identifier || value instanceof ObjectName) {
            string(value.toString());
        } else if (value instanceof Enum<?> constant) {
            plain(constant.name());
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            record(value);
        }
    }

    private void list(List<?> list) {
        text.append('[');
        boolean first = true;
        for (Object value : list) {
            next(first);
            value(value);
            first = false;
        }
        end(first, ']');
    }

    private void map(Map<?, ?> map) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            next(first);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue());
            first = false;
        }
        end(first, '}');
    }

    private void record(Object record) {
        RecordShape shape = shapes.get(record.getClass());
        if (shape == null) {
            shape = RecordShape.of(record.getClass());
            shapes.put(record.getClass(), shape);
        }
        text.append('{');
        boolean first = true;
        if (shape.kind() != null) {
            next(true);
            text.append(shape.kind());
            first = false;
        }
        for (RecordShape.Component component : shape.components()) {
            Object value = component.of(record);
            if (value != null) {
                next(first);
                text.append(component.label());
                value(value);
                first = false;
            }
        }
        end(first, '}');
    }

    private void next(boolean first) {
        if (first) {
            depth++;
        } else {
            text.append(',');
        }
        if (depth <= DEPTH_OF_LINES) {
            line();
        } else if (!first) {
            text.append(' ');
        }
    }

    private void end(boolean empty, char bracket) {
        if (!empty) {
            if (depth-- <= DEPTH_OF_LINES) {
                line();
            }
        }
        text.append(bracket);
    }

    private void line() {
        while (beginnings.size() <= depth) {
            beginnings.add("\n" + "  ".repeat(beginnings.size()));
        }
        text.append(beginnings.get(depth));
    }

    /** What holds nothing to escape. */
    private void plain(String value) {
        text.append('"').append(value).append('"');
    }

    private void string(String value) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean plain = character > '\\' && character < '\u2028';
            if (!plain && isEscaped(character)) {
                text.append(value, written, i);
                escape(character);
                written = i + 1;
            }
        }
        // the text as a whole is copied at once, a part of it by characters
        text.append(written == 0 ? value : value.substring(written)).append('"');
    }

    // the separators of lines and paragraphs too, which end a line where the text stands in a script
    private static boolean isEscaped(char character) {
        return character < FIRST_UNESCAPED
                || character == '"'
                || character == '\\'
                || character == '\u2028'
                || character == '\u2029';
    }

    private void escape(char character) {
        text.append('\\');
        switch (character) {
            case '"', '\\' -> text.append(character);
            case '\t' -> text.append('t');
            case '\b' -> text.append('b');
            case '\n' -> text.append('n');
            case '\r' -> text.append('r');
            case '\f' -> text.append('f');
            default -> text.append('u').append(Integer.toHexString(0x10000 | character), 1, 5);
        }
    }
}
