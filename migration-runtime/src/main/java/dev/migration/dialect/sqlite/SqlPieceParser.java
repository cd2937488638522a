package dev.migration.dialect.sqlite;

import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads constraints, those of a column and those of a table, by SQLite's grammar (parse.y: ccons, tcons). */
final class SqlPieceParser {

    private static final Map<String, ReferentialAction> ACTIONS = Map.of(
            "SET NULL", ReferentialAction.SET_NULL,
            "SET DEFAULT", ReferentialAction.SET_DEFAULT,
            "CASCADE", ReferentialAction.CASCADE,
            "RESTRICT", ReferentialAction.RESTRICT,
            "NO ACTION", ReferentialAction.NO_ACTION);

    private final TokenCursor cursor;
    private List<Identifier> columns = List.of();
    private String body = "";
    private SqlPiece.@Nullable Reference reference;
    private SqlPiece.Options options = SqlPiece.Options.NONE;

    private SqlPieceParser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a constraint begins here, rather than a type. */
    static boolean beginsHere(TokenCursor cursor) {
        return cursor.sees("CONSTRAINT")
                || cursor.sees("PRIMARY")
                || cursor.sees("NOT")
                || cursor.sees("NULL")
                || cursor.sees("UNIQUE")
                || cursor.sees("CHECK")
                || cursor.sees("DEFAULT")
                || cursor.sees("COLLATE")
                || cursor.sees("REFERENCES")
                || cursor.sees("GENERATED", "ALWAYS")
                || cursor.sees("AS");
    }

    /** Whether a constraint of a table begins here, rather than a column. */
    static boolean tableConstraintBeginsHere(TokenCursor cursor) {
        return cursor.sees("CONSTRAINT")
                || cursor.sees("PRIMARY", "KEY")
                || cursor.sees("UNIQUE")
                || cursor.sees("CHECK")
                || cursor.sees("FOREIGN", "KEY");
    }

    static SqlPiece parse(TokenCursor cursor) {
        String lead = cursor.gap();
        int start = cursor.peek().start();
        Identifier name = cursor.took("CONSTRAINT") ? cursor.takeName() : null;
        SqlPieceParser parser = new SqlPieceParser(cursor);
        SqlPiece.Kind kind = parser.kind(name != null);
        return new SqlPiece(
                lead,
                cursor.textFrom(start),
                kind,
                name,
                parser.columns,
                parser.body,
                parser.reference,
                parser.options);
    }

    private SqlPiece.Kind kind(boolean named) {
        if (cursor.took("PRIMARY", "KEY")) {
            primaryKey();
            return SqlPiece.Kind.PRIMARY_KEY;
        }
        if (cursor.took("NOT", "NULL")) {
            onConflict();
            return SqlPiece.Kind.NOT_NULL;
        }
        if (cursor.took("NULL")) {
            onConflict();
            return SqlPiece.Kind.NULL;
        }
        if (cursor.took("UNIQUE")) {
            columns = namesIfAny();
            onConflict();
            return SqlPiece.Kind.UNIQUE;
        }
        if (cursor.took("CHECK")) {
            body = cursor.takeParenthesised();
            onConflict();
            return SqlPiece.Kind.CHECK;
        }
        return kindWithBody(named);
    }

    private SqlPiece.Kind kindWithBody(boolean named) {
        if (cursor.took("DEFAULT")) {
            body = defaultText();
            return SqlPiece.Kind.DEFAULT;
        }
        if (cursor.took("COLLATE")) {
            body = cursor.takeName().text();
            return SqlPiece.Kind.COLLATE;
        }
        if (cursor.took("FOREIGN", "KEY")) {
            columns = cursor.takeNames();
            cursor.require("REFERENCES");
            reference = reference();
            return SqlPiece.Kind.FOREIGN_KEY;
        }
        if (cursor.took("REFERENCES")) {
            reference = reference();
            return SqlPiece.Kind.FOREIGN_KEY;
        }
        if (cursor.took("GENERATED", "ALWAYS", "AS") || cursor.took("AS")) {
            body = cursor.takeParenthesised();
            options = new SqlPiece.Options(false, false, isStored());
            return SqlPiece.Kind.GENERATED;
        }
        if (named) {
            return SqlPiece.Kind.EMPTY;
        }
        throw cursor.unreadable("'" + cursor.peek().text() + "' begins no constraint");
    }

    private boolean isStored() {
        cursor.took("VIRTUAL");
        return cursor.took("STORED");
    }

    private void primaryKey() {
        boolean inside = cursor.sees("(") && cursor.peek(1).isName() && containsAutoincrement();
        columns = namesIfAny();
        boolean descending = cursor.took("DESC");
        cursor.took("ASC");
        onConflict();
        options = new SqlPiece.Options(cursor.took("AUTOINCREMENT") || inside, descending, false);
    }

    private boolean containsAutoincrement() {
        int ahead = 0;
        while (!cursor.peek(ahead).is(")") && !cursor.peek(ahead).text().isEmpty()) {
            if (cursor.peek(ahead).is("AUTOINCREMENT")) {
                return true;
            }
            ahead++;
        }
        return false;
    }

    private List<Identifier> namesIfAny() {
        return cursor.sees("(") ? cursor.takeNames() : List.of();
    }

    private void onConflict() {
        if (cursor.took("ON", "CONFLICT")) {
            cursor.take();
        }
    }

    private String defaultText() {
        if (cursor.sees("(")) {
            return "(" + cursor.takeParenthesised() + ")";
        }
        String sign = cursor.sees("-") || cursor.sees("+") ? cursor.take().text() : "";
        return sign + cursor.take().text();
    }

    private SqlPiece.Reference reference() {
        ObjectName target = new ObjectName(null, cursor.takeName());
        List<Identifier> targetColumns = namesIfAny();
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        boolean more = true;
        while (more) {
            if (cursor.took("ON", "DELETE")) {
                onDelete = action();
            } else if (cursor.took("ON", "UPDATE")) {
                onUpdate = action();
            } else if (cursor.took("MATCH")) {
                cursor.take();
            } else {
                more = false;
            }
        }
        return new SqlPiece.Reference(target, targetColumns, onDelete, onUpdate, deferrability());
    }

    private ReferentialAction action() {
        String words = cursor.take().text();
        if (!ACTIONS.containsKey(words.toUpperCase(Locale.ROOT))) {
            words = words + " " + cursor.take().text();
        }
        ReferentialAction action = ACTIONS.get(words.toUpperCase(Locale.ROOT));
        if (action == null) {
            throw cursor.unreadable("'" + words + "' is no action of a foreign key");
        }
        return action;
    }

    private Deferrability deferrability() {
        if (cursor.took("NOT", "DEFERRABLE")) {
            initially();
            return Deferrability.NOT_DEFERRABLE;
        }
        if (!cursor.took("DEFERRABLE")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return initially() ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private boolean initially() {
        return cursor.took("INITIALLY") && cursor.take().is("DEFERRED");
    }
}
