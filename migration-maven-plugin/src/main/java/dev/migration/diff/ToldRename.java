package dev.migration.diff;

import dev.migration.error.MigrationException;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a rename.
 *
 * @param from the parts of the old name: of a table or sequence itself, of a column with its table
 * @param to the parts of the new name; a column or a schema that stays may be written without what is before it
 * @param text as it was written
 * @param required whether it is a mistake if nothing fits
 */
public record ToldRename(List<Identifier> from, List<Identifier> to, String text, boolean required) {

    public ToldRename {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * Reads {@code users.mail:email}, {@code old_table:new_table}.
     *
     * @throws MigrationException if it is neither
     */
    public static ToldRename parse(String text) {
        List<String> sides = split(text, ':');
        if (sides.size() != 2 || sides.stream().anyMatch(String::isBlank)) {
            throw new MigrationException(
                    "-Drename=" + text + " is no rename.",
                    "Write old:new, for a column with its table: -Drename=users.mail:email,old_table:new_table");
        }
        return new ToldRename(parts(sides.get(0)), parts(sides.get(1)), text, true);
    }

    /**
     * What an annotation says, which may have been written down long ago.
     *
     * @param newName of a table of {@code desired}, or of a column with its table
     * @param oldName of the table, or of the column alone
     */
    public static ToldRename annotated(String newName, String oldName, Schema desired) {
        List<Identifier> to = parts(newName);
        List<Identifier> from = new ArrayList<>();
        if (desired.tables().keySet().stream().noneMatch(table -> isName(to, table))) {
            from.addAll(to.subList(0, to.size() - 1));
        }
        from.addAll(parts(oldName));
        return new ToldRename(from, to, oldName + ":" + newName, false);
    }

    /** Whether it says that the table or sequence {@code old} is now {@code renamed}. */
    boolean means(ObjectName old, ObjectName renamed) {
        return isName(from, old) && isNewName(old, renamed);
    }

    private boolean isNewName(ObjectName old, ObjectName renamed) {
        boolean stays = Objects.equals(old.schema(), renamed.schema());
        return isName(to, renamed) || (stays && to.equals(List.of(renamed.name())));
    }

    /** Whether it says that a column is now {@code newColumn}; the table may be called as before or as it is now. */
    boolean means(ObjectName oldTable, ObjectName newTable, Identifier oldColumn, Identifier newColumn) {
        return isColumn(from, oldTable, newTable, oldColumn)
                && (to.equals(List.of(newColumn)) || isColumn(to, oldTable, newTable, newColumn));
    }

    private static boolean isColumn(
            List<Identifier> name, ObjectName oldTable, ObjectName newTable, Identifier column) {
        int last = name.size() - 1;
        List<Identifier> table = name.subList(0, last);
        return name.get(last).equals(column) && (isName(table, oldTable) || isName(table, newTable));
    }

    private static boolean isName(List<Identifier> parts, ObjectName name) {
        return parts.equals(Stream.of(schema(name), List.of(name.name()))
                .flatMap(List::stream)
                .toList());
    }

    private static List<Identifier> schema(ObjectName name) {
        @Nullable Identifier schema = name.schema();
        return schema == null ? List.of() : List.of(schema);
    }

    private static List<Identifier> parts(String name) {
        return split(name.strip(), '.').stream().map(Identifier::of).toList();
    }

    /** At each {@code separator} that does not stand between double quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean inQuotes = false;
        for (int i = 0; i < text.length(); i++) {
            inQuotes ^= text.charAt(i) == '"';
            if (text.charAt(i) == separator && !inQuotes) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
