package dev.migration.maven;

import dev.migration.diff.Diff;
import dev.migration.diff.RenameAnswers;
import dev.migration.diff.RenameCandidate;
import dev.migration.diff.Scope;
import dev.migration.diff.ToldRename;
import dev.migration.error.MigrationException;
import java.sql.SQLException;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Compares entities, revisions and database, as far as asked, and says what differs. */
final class Check {

    private final GoalContext context;
    private final Log log;
    private final DesiredModel model;
    private final Comparison comparison;

    Check(GoalContext context, DesiredModel model) {
        this.context = context;
        this.log = context.log();
        this.model = model;
        this.comparison = new Comparison(context, context.registry(), new Scope(context.filter(), false));
    }

    /** @throws MigrationException if there is a difference */
    void run(Against against) throws SQLException {
        boolean agree = against == Against.DATABASE || withRevisions();
        if (against == Against.ALL) {
            agree &= new DriftReport(context).print();
            agree &= isUpToDate();
        }
        if (against == Against.DATABASE || (against == Against.ALL && agree)) {
            agree &= withDatabase();
        }
        if (!agree) {
            throw new MigrationException(
                    "The check found differences.",
                    against == Against.ALL
                            ? "In this order: mend the database (mvn migration:drift), apply what is pending"
                                    + " (mvn migration:up), write what is missing (mvn migration:new -Dmsg=\"...\")."
                            : "Write what is missing as a revision: mvn migration:new -Dmsg=\"...\"");
        }
    }

    private boolean withRevisions() {
        return print("The entities and the revisions", comparison.withRevisions(model, annotations()));
    }

    private boolean withDatabase() throws SQLException {
        return print("The entities and the database", comparison.withDatabase(model, annotations()));
    }

    private boolean isUpToDate() throws SQLException {
        return comparison.status().pending().isEmpty();
    }

    private boolean print(String sides, Diff diff) {
        diff.warnings().forEach(log::warn);
        if (diff.isEmpty()) {
            log.info(sides + " agree.");
        } else {
            log.warn(sides + " differ. What is missing:");
            new Summary(log).print(diff.upgrade());
        }
        return diff.isEmpty();
    }

    /** Nobody is asked: a candidate is a difference either way. */
    private RenameAnswers annotations() {
        List<ToldRename> told = model.annotatedRenames();
        return new RenameAnswers() {
            @Override
            public List<ToldRename> told() {
                return told;
            }

            @Override
            public boolean isRename(RenameCandidate candidate) {
                return false;
            }
        };
    }
}
