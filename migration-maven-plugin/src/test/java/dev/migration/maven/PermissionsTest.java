package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.diff.Diff;
import dev.migration.diff.RenameCandidate;
import dev.migration.diff.ToldRename;
import dev.migration.error.MigrationException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropTable;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static final String COMMAND = "mvn migration:new -Dmsg=\"x\"";
    private static final ObjectName USERS = ObjectName.of("users");

    private static final RenameCandidate COLUMN = new RenameCandidate(
            new RenameColumn(USERS, Identifier.of("mail"), Identifier.of("email")), "the same type");
    private static final RenameCandidate TABLE =
            new RenameCandidate(new RenameTable(ObjectName.of("\"Old One\""), ObjectName.of("fresh")), "similar");
    private static final RenameCandidate ITS_COLUMN = new RenameCandidate(
            new RenameColumn(ObjectName.of("fresh"), Identifier.of("a"), Identifier.of("b")), "the same type");

    private static final Diff LOSSES = new Diff(
            List.of(
                    new AddColumn(USERS, Column.of("a", new ColumnType.Int())),
                    new DropColumn(USERS, Identifier.of("mail")),
                    new DropTable(ObjectName.of("logs"))),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of());

    private static Permissions permissions(List<String> drops, boolean anyLoss, @Nullable Terminal terminal) {
        return new Permissions(List.of(), drops, anyLoss, terminal, COMMAND);
    }

    @Test
    void aBuildStopsAtCandidatesWithTheWordsToSay() {
        Permissions permissions = permissions(List.of(), true, null);
        permissions.isRename(COLUMN);
        permissions.isRename(TABLE);
        permissions.isRename(ITS_COLUMN);
        assertThat(permissions.undecided())
                .get(InstanceOfAssertFactories.throwable(MigrationException.class))
                .hasMessageContaining("Nothing was written.")
                .hasMessageContaining("column users.mail -> email (the same type)")
                .hasMessageContaining(COMMAND
                        + " '-Drename=users.mail:email,\"Old One\":fresh,fresh.a:b' -Dmigration.allowDestructive")
                .hasMessageContaining(COMMAND + " '-Ddrop=users.mail,\"Old One\"' -Dmigration.allowDestructive");
    }

    @Test
    void whatWasSaidIsSaidAgain() {
        List<ToldRename> told = List.of(
                ToldRename.parse("users.nick:alias"),
                new ToldRename(List.of(Identifier.of("a")), List.of(Identifier.of("b")), "annotated", false));
        Permissions permissions = new Permissions(told, List.of("logs"), true, null, COMMAND);
        permissions.isRename(COLUMN);
        assertThat(permissions.undecided())
                .get(InstanceOfAssertFactories.throwable(MigrationException.class))
                .hasMessageContaining(COMMAND
                        + " -Drename=users.nick:alias,users.mail:email -Ddrop=logs -Dmigration.allowDestructive")
                .hasMessageContaining(
                        COMMAND + " -Drename=users.nick:alias -Ddrop=logs,users.mail -Dmigration.allowDestructive");
        assertThat(new Permissions(told, List.of("logs"), false, null, COMMAND).lacking(LOSSES))
                .get(InstanceOfAssertFactories.throwable(MigrationException.class))
                .hasMessageContaining(COMMAND + " -Drename=users.nick:alias -Ddrop=logs -Dmigration.allowDestructive")
                .hasMessageEndingWith(COMMAND + " -Drename=users.nick:alias -Ddrop=logs,users.mail");
    }

    @Test
    void whatIsToBeDroppedIsNoRename() {
        Permissions permissions = permissions(List.of("USERS.mail"), false, null);
        assertThat(permissions.isRename(COLUMN)).isFalse();
        assertThat(permissions.undecided()).isEmpty();
    }

    @Test
    void aPersonIsAsked() {
        List<String> asked = new ArrayList<>();
        Permissions permissions = permissions(List.of(), false, question -> {
            asked.add(question);
            return question.contains("users.mail");
        });
        assertThat(permissions.isRename(COLUMN)).isTrue();
        assertThat(permissions.isRename(TABLE)).isFalse();
        assertThat(asked)
                .containsExactly(
                        "Renamed? column users.mail -> email (the same type)",
                        "Renamed? table \"Old One\" -> fresh (similar)");
        assertThat(permissions.undecided()).isEmpty();
        assertThat(permissions.lacking(LOSSES)).isEmpty();
    }

    @Test
    void aBuildMustBeGivenLeaveToLoseData() {
        assertThat(permissions(List.of(), false, null).lacking(LOSSES))
                .get(InstanceOfAssertFactories.throwable(MigrationException.class))
                .hasMessageContaining("! drop column users.mail\n")
                .hasMessageContaining("! drop table logs")
                .hasMessageContaining(COMMAND + " -Dmigration.allowDestructive")
                .hasMessageContaining(COMMAND + " -Ddrop=users.mail,logs");
        assertThat(permissions(List.of(), true, null).lacking(LOSSES)).isEmpty();
        assertThat(permissions(List.of("users.mail", "logs"), false, null).lacking(LOSSES))
                .isEmpty();
        assertThat(permissions(List.of("logs"), false, null).lacking(LOSSES))
                .get(InstanceOfAssertFactories.throwable(MigrationException.class))
                .hasMessageContaining("! drop column users.mail");
    }

    @Test
    void whatIsToBeDroppedMustGo() {
        assertThatThrownBy(() -> permissions(List.of("log"), true, null).lacking(LOSSES))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Ddrop=log fits nothing")
                .hasMessageContaining("Going: users.mail, logs.");
    }
}
