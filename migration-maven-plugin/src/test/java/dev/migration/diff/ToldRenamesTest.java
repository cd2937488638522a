package dev.migration.diff;

import static dev.migration.diff.RenameModels.USERS;
import static dev.migration.diff.RenameModels.columns;
import static dev.migration.diff.RenameModels.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was said of renames, typed or by an annotation: it fits, is done, or is refused. */
class ToldRenamesTest {

    private static final Dialect DIALECT = Dialects.ofProduct("PostgreSQL");

    @Test
    void whatIsToldAndDoesNotFitIsRefused() {
        Schema after = users("users", "email", 100);
        CurrentSchema current = CurrentSchema.ofRevisions(USERS);
        assertThatThrownBy(() -> RenameDetector.detect(current, after, DIALECT, Map.of(), Told.of("users.mial:email")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Drename=users.mial:email fits nothing")
                .hasMessageContaining("Going: users.mail. Coming: users.email.");
        assertThatThrownBy(() -> ToldRename.parse("users.mail"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Drename=users.mail:email,old_table:new_table");
    }

    @Test
    void whatAnAnnotationSaysMayBeDoneLongAgo() {
        Schema after = users("members", "email", 100);
        RenameAnswers annotated = new Told(
                List.of(
                        ToldRename.annotated("members", "users", after),
                        ToldRename.annotated("members.email", "mail", after)),
                new ArrayList<>());
        CurrentSchema before = CurrentSchema.ofRevisions(USERS);
        List<Operation> renames = RenameDetector.detect(before, after, DIALECT, Map.of(), annotated);
        assertThat(renames.stream().map(Operation::describe))
                .containsExactly(
                        "rename table users to members",
                        "rename sequence users_seq to members_seq",
                        "rename column members.mail to email");
        CurrentSchema done = CurrentSchema.ofRevisions(after);
        assertThat(RenameDetector.detect(done, after, DIALECT, Map.of(), annotated))
                .isEmpty();
    }

    private static Arguments annotated(Schema before, Schema after, List<String> annotations, String... renames) {
        return Arguments.of(before, after, annotations, List.of(renames));
    }

    /** An annotation stays when all is done, and is read again then. */
    static Stream<Arguments> annotations() {
        List<String> chain = List.of("t.b<a", "t.c<b");
        return Stream.of(
                annotated(columns("a"), columns("b"), List.of("t.b<a"), "rename column t.a to b"),
                annotated(columns("b"), columns("b"), List.of("t.b<a")),
                annotated(
                        columns("a", "b"),
                        columns("b", "c"),
                        chain,
                        "rename column t.b to c",
                        "rename column t.a to b"),
                annotated(columns("b", "c"), columns("b", "c"), chain),
                annotated(columns("b"), columns("b", "c"), chain),
                annotated(columns("a", "b"), columns("b"), List.of("t.b<a")),
                annotated(columns("a", "b"), columns("a", "b"), List.of("t.b<a", "t.a<b")));
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void annotationsCountUntilTheyAreDone(Schema before, Schema after, List<String> annotations, List<String> renames) {
        List<ToldRename> told = annotations.stream()
                .map(annotation -> annotation.split("<"))
                .map(parts -> ToldRename.annotated(parts[0], parts[1], after))
                .toList();
        CurrentSchema current = CurrentSchema.ofRevisions(before);
        assertThat(RenameDetector.detect(current, after, DIALECT, Map.of(), new Told(told, new ArrayList<>())).stream()
                        .map(Operation::describe))
                .isEqualTo(renames);
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(
                        List.of("t.a:b", "t.b:a"), columns("a", "b"), List.of("b to b_old", "a to b", "b_old to a")),
                Arguments.of(
                        List.of("t.a:b", "t.b:c", "t.c:a"),
                        columns("a", "b", "c"),
                        List.of("b to b_old", "a to b", "c to a", "b_old to c")),
                Arguments.of(List.of("t.a:b"), columns("b"), List.of("b to b_old", "a to b")),
                Arguments.of(List.of("t.a:d"), columns("a", "b", "d"), List.of("a to d")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyNewNameIsFree(List<String> told, Schema after, List<String> renames) {
        Schema before = columns("a", "b", "c");
        assertThat(RenameDetector.detect(
                                CurrentSchema.ofRevisions(before),
                                after,
                                DIALECT,
                                Map.of(),
                                Told.of(told.toArray(String[]::new)))
                        .stream()
                        .map(rename -> rename.describe().replace("rename column t.", "")))
                .isEqualTo(renames);
    }

    @Test
    void whatNeitherGoesNorComesIsNotRenamed() {
        CurrentSchema current = CurrentSchema.ofRevisions(columns("a", "b"));
        assertThatThrownBy(() -> RenameDetector.detect(current, columns("a", "b"), DIALECT, Map.of(), Told.of("t.a:b")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Drename=t.a:b fits nothing");
    }
}
