package dev.migration.diff;

import dev.migration.error.MigrationException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an author writes of objects: {@code kind:name}, a star standing for any text. The name may lack what is before
 * it: {@code table:users} fits {@code audit.users} too.
 */
record ObjectPattern(ObjectKind kind, Pattern name) {

    /** @param parameter where it is written, for the message */
    static ObjectPattern parse(String parameter, String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String name = colon < 0 ? "*" : text.substring(colon + 1).strip();
        ObjectKind kind = kind(word.strip()).orElseThrow(() -> notUnderstood(parameter, text));
        if (name.isEmpty()) {
            throw notUnderstood(parameter, text);
        }
        // databases do not regard the case of names either
        return new ObjectPattern(
                kind,
                Pattern.compile(
                        Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean fits(ObjectKind other, List<String> path) {
        return kind == other
                && IntStream.range(0, path.size())
                        .mapToObj(from -> String.join(".", path.subList(from, path.size())))
                        .anyMatch(text -> name.matcher(text).matches());
    }

    /** Dashes and capitals make no difference: {@code foreign-key}. */
    private static Optional<ObjectKind> kind(String word) {
        String plain = word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
        return writable()
                .filter(kind -> kind.word().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    private static Stream<ObjectKind> writable() {
        return Arrays.stream(ObjectKind.values()).filter(kind -> kind != ObjectKind.PRIMARY_KEY);
    }

    private static MigrationException notUnderstood(String parameter, String text) {
        String kinds = writable().map(ObjectKind::word).collect(Collectors.joining(", "));
        return new MigrationException(
                "'" + text + "' in " + parameter + " is no pattern of database objects.",
                "Write kind:name, a star standing for any text: table:audit_*,column:users.legacy_*,index:*_tmp,comment."
                        + " Kinds are " + kinds + ". Entities are chosen by migration.include and migration.exclude.");
    }
}
