package dev.migration.processor.registry;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java source into tokens, exactly enough to tell comments and white space from the rest. */
final class JavaTokens {

    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private int position;

    JavaTokens(CharSequence source) {
        this.source = source.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    List<String> all() {
        List<String> tokens = new ArrayList<>();
        position = 0;
        while (position < source.length()) {
            int start = position;
            if (Character.isWhitespace(source.charAt(position)) || source.charAt(position) == '\u001a') {
                position++;
            } else if (source.startsWith("//", position)) {
                skipTo("\n");
            } else if (source.startsWith("/*", position)) {
                position += 2;
                skipTo("*/");
            } else {
                token();
                tokens.add(source.substring(start, position));
            }
        }
        return tokens;
    }

    private void skipTo(String end) {
        int found = source.indexOf(end, position);
        position = found < 0 ? source.length() : found + end.length();
    }

    private void token() {
        char c = source.charAt(position);
        if (source.startsWith(TEXT_BLOCK, position)) {
            literal(TEXT_BLOCK);
        } else if (c == '"' || c == '\'') {
            literal(String.valueOf(c));
        } else if (Character.isJavaIdentifierPart(c)) {
            while (position < source.length() && Character.isJavaIdentifierPart(source.charAt(position))) {
                position++;
            }
        } else {
            // two signs that would mean something else apart
            position += source.startsWith("++", position) || source.startsWith("--", position) ? 2 : 1;
        }
    }

    private void literal(String quote) {
        position += quote.length();
        while (position < source.length() && !source.startsWith(quote, position)) {
            position += source.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(source.length(), position + quote.length());
    }
}
