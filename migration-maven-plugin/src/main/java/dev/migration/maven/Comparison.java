package dev.migration.maven;

import dev.migration.MigrationStatus;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.diff.CurrentSchema;
import dev.migration.diff.DatabaseWords;
import dev.migration.diff.Diff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.error.MigrationException;
import dev.migration.execute.HistoryCheck;
import dev.migration.introspect.Introspector;
import dev.migration.revision.Replay;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Compares what the entities mean with the database, or with the revisions where the database does not exist yet. */
final class Comparison {

    private final GoalContext context;
    private final RevisionRegistry registry;
    private final Replay replay;

    Comparison(GoalContext context, RevisionRegistry registry) {
        this.context = context;
        this.registry = registry;
        this.replay = Replay.of(registry, registry.graph().entries());
    }

    /** @throws MigrationException if the database cannot be reached or is not at the head */
    Diff compare(Schema desired) throws SQLException {
        replay.opaque()
                .forEach(line -> context.log()
                        .warn("What raw SQL does to the schema is not known: " + line + ". Say so with its effect."));
        context.announceDatabase();
        Optional<Path> absent = SqliteFile.of(context.settings().url()).filter(SqliteFile::isAbsent);
        if (absent.isPresent()) {
            context.log().info("The database does not exist yet: comparing with " + madeByRevisions());
            return SchemaDiffer.diff(replay.schema(), desired, Dialects.ofProduct("SQLite"));
        }
        try (Connection connection = context.dataSource().getConnection()) {
            return compare(desired, connection);
        }
    }

    private String madeByRevisions() {
        int revisions = registry.graph().entries().size();
        return switch (revisions) {
            case 0 -> "nothing, as there are no revisions.";
            case 1 -> "what the project's revision makes.";
            default -> "what the project's " + revisions + " revisions make.";
        };
    }

    private Diff compare(Schema desired, Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        requireHead();
        ObjectName history = ObjectName.of(context.historyTable());
        Schema live = Introspector.read(connection, dialect, schemas(desired), history);
        DatabaseWords words = DatabaseWords.of(connection, dialect);
        CurrentSchema current = CurrentSchema.of(live, replay.schema(), desired, dialect, words);
        return SchemaDiffer.diff(current, desired, dialect, words);
    }

    private void requireHead() throws SQLException {
        MigrationStatus status = context.migrator().current();
        new HistoryCheck(registry.graph(), status.applied(), ObjectName.of(context.historyTable())).require();
        int behind = status.pending().size();
        if (behind > 0) {
            throw new MigrationException(
                    "Target database is not up to date: " + behind + (behind == 1 ? " revision is" : " revisions are")
                            + " pending.",
                    "Apply " + (behind == 1 ? "it" : "them") + " first: mvn migration:up");
        }
    }

    private Set<Identifier> schemas(Schema desired) {
        Set<Identifier> schemas = desired.schemas();
        schemas.addAll(replay.schema().schemas());
        return schemas;
    }
}
