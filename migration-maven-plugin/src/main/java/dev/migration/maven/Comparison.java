package dev.migration.maven;

import dev.migration.MigrationStatus;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.diff.CurrentSchema;
import dev.migration.diff.DatabaseWords;
import dev.migration.diff.Diff;
import dev.migration.diff.Drift;
import dev.migration.diff.ModelDiffer;
import dev.migration.diff.RenameAnswers;
import dev.migration.diff.RowQuestion;
import dev.migration.diff.RowQuestions;
import dev.migration.diff.Scope;
import dev.migration.error.MigrationException;
import dev.migration.execute.HistoryCheck;
import dev.migration.history.AppliedRevision;
import dev.migration.introspect.Introspector;
import dev.migration.introspect.LiveDatabase;
import dev.migration.revision.Replay;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the entities mean, what the revisions make, and what the database has. */
final class Comparison {

    private final GoalContext context;
    private final RevisionRegistry registry;
    private final Scope scope;

    Comparison(GoalContext context, RevisionRegistry registry, Scope scope) {
        this.context = context;
        this.registry = registry;
        this.scope = scope;
    }

    /** The entities with what the revisions make; reaches no database. */
    Diff withRevisions(DesiredModel model, RenameAnswers answers) {
        CurrentSchema current = CurrentSchema.ofRevisions(replay().schema());
        return diff(current, model, answers, dialectOfUrl(), DatabaseWords.NONE);
    }

    /** The dialect that the database will have; where it is not known yet, that of the embedded one. */
    private Dialect dialectOfUrl() {
        String url = context.settings().url();
        return Dialects.all().stream()
                .filter(dialect -> url.startsWith("jdbc:" + dialect.id() + ":"))
                .findFirst()
                .orElseGet(() -> Dialects.ofProduct("SQLite"));
    }

    /**
     * The entities with the database, or with the revisions where it does not exist yet.
     *
     * @throws MigrationException if the database cannot be reached or is not at the head
     */
    Diff withDatabase(DesiredModel model, RenameAnswers answers) throws SQLException {
        context.announceDatabase();
        if (context.isDatabaseAbsent()) {
            context.log().info("The database does not exist yet: comparing with " + madeByRevisions());
            return withRevisions(model, answers);
        }
        requireHead();
        Replay replay = replay();
        try (Connection connection = context.dataSource().getConnection()) {
            Dialect dialect = Dialects.of(connection);
            LiveDatabase live = live(connection, dialect, wanted(model), replay.schema());
            DatabaseWords words = DatabaseWords.of(connection, dialect);
            CurrentSchema current = CurrentSchema.of(live, replay.schema(), wanted(model), scope, dialect, words);
            Diff diff = diff(current, model, answers, dialect, words);
            List<RowQuestion> questions = RowQuestions.of(diff.upgrade(), current.schema(), dialect);
            RowCheck.warnings(questions, connection).forEach(context.log()::warn);
            return diff;
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

    /** The database with what its applied revisions make. */
    Drift drift(MigrationStatus status) throws SQLException {
        Set<String> applied = status.applied().stream().map(AppliedRevision::id).collect(Collectors.toSet());
        Replay replay = replay(registry.graph().entries().stream()
                .filter(entry -> applied.contains(entry.id()))
                .toList());
        try (Connection connection = context.dataSource().getConnection()) {
            Dialect dialect = Dialects.of(connection);
            LiveDatabase live = live(connection, dialect, replay.schema());
            return Drift.of(live, replay.schema(), scope.filter(), dialect, DatabaseWords.of(connection, dialect));
        }
    }

    /** @throws MigrationException if there is no database, or it has a revision that the project does not have */
    MigrationStatus status() throws SQLException {
        if (context.isDatabaseAbsent()) {
            throw new MigrationException(
                    "The database " + context.settings().shownUrl() + " does not exist yet.",
                    "Make it: mvn migration:up");
        }
        return checkedStatus();
    }

    private MigrationStatus checkedStatus() throws SQLException {
        MigrationStatus status = context.migrator().current();
        new HistoryCheck(registry.graph(), status.applied(), ObjectName.of(context.historyTable())).require();
        return status;
    }

    private void requireHead() throws SQLException {
        int behind = checkedStatus().pending().size();
        if (behind > 0) {
            throw new MigrationException(
                    "Target database is not up to date: " + behind + (behind == 1 ? " revision is" : " revisions are")
                            + " pending.",
                    "Apply " + (behind == 1 ? "it" : "them") + " first: mvn migration:up");
        }
    }

    private Replay replay() {
        return replay(registry.graph().entries());
    }

    private Replay replay(List<RevisionEntry> entries) {
        Replay replay = Replay.of(registry, entries);
        replay.opaque()
                .forEach(line -> context.log()
                        .warn("What raw SQL does to the schema is not known: " + line + ". Say so with its effect."));
        return replay;
    }

    private Diff diff(
            CurrentSchema current, DesiredModel model, RenameAnswers answers, Dialect dialect, DatabaseWords words) {
        return new ModelDiffer(scope.filter(), answers, context.rewriters(), dialect, words)
                .diff(current, wanted(model), model.origins(), model.numbering());
    }

    /** The history is the product's own, also where an entity reads it. */
    private Schema wanted(DesiredModel model) {
        ObjectName history = ObjectName.of(context.historyTable());
        Schema schema = model.schema();
        return schema.table(history).isPresent() ? schema.withoutTable(history) : schema;
    }

    private LiveDatabase live(Connection connection, Dialect dialect, Schema... named) throws SQLException {
        Set<Identifier> schemas = scope.filter().schemasToRead(List.of(named));
        return Introspector.read(connection, dialect, schemas, ObjectName.of(context.historyTable()));
    }
}
