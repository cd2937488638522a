package dev.migration.write;

import java.util.ArrayList;
import java.util.List;

/** Literal texts of Java. */
final class JavaStrings {

    /** So many characters take at most 65535 bytes, whatever they are. */
    static final int MAX_CONSTANT = 65_535 / 3;

    private JavaStrings() {}

    /** What {@code String.join} is given for {@code value}: nothing to stand between, then the pieces. */
    static List<String> constants(String value) {
        List<String> constants = new ArrayList<>(List.of(""));
        for (int start = 0; start < value.length(); ) {
            int end = Math.min(value.length(), start + MAX_CONSTANT);
            if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
                end--;
            }
            constants.add(value.substring(start, end));
            start = end;
        }
        return constants;
    }

    /** The literal with its quotes. */
    static String literal(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> out.append(escaped(c)));
        return out.append('"').toString();
    }

    /** {@code value} escaped and cut into pieces, the first of at most {@code first} characters, the others of {@code next}. */
    static List<String> chunks(String value, int first, int next) {
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        for (int i = 0; i < value.length(); ) {
            int end = wordEnd(value, i);
            String word = escaped(value.substring(i, end));
            int room = Math.max(1, chunks.isEmpty() ? first : next);
            if (chunk.length() > 0 && chunk.length() + word.length() > room) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
            } else if (word.length() > room && value.codePointCount(i, end) > 1) {
                end = fitting(value, i, room);
                chunk.append(escaped(value.substring(i, end)));
                i = end;
            } else {
                chunk.append(word);
                i = end;
            }
        }
        chunks.add(chunk.toString());
        return chunks;
    }

    /** The end of the longest piece from {@code start} that fits; of one character at least. */
    private static int fitting(String value, int start, int room) {
        int end = value.offsetByCodePoints(start, 1);
        while (end < value.length()) {
            int next = value.offsetByCodePoints(end, 1);
            if (escaped(value.substring(start, next)).length() > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** After the next space, or the end. */
    private static int wordEnd(String value, int start) {
        int space = value.indexOf(' ', start);
        return space < 0 ? value.length() : space + 1;
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> out.append(escaped(c)));
        return out.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> isPrinted(c) ? Character.toString(c) : unicode(c);
        };
    }

    /** What a reader sees in an editor; what hides or turns the text around is escaped. */
    private static boolean isPrinted(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String unicode(int c) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            out.append(String.format("\\u%04x", (int) unit));
        }
        return out.toString();
    }
}
