package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalRewriterTest {

    @ParameterizedTest
    @CsvSource({
        "migration:new, compile migration:new",
        "migration:new migration:up, compile migration:new migration:up",
        "clean migration:up, clean compile migration:up",
        "migration:up clean migration:up, compile migration:up clean compile migration:up",
        "compile migration:up, compile migration:up",
        "process-classes migration:up, process-classes migration:up",
        "verify migration:current, verify migration:current",
        "process-resources migration:down, process-resources compile migration:down",
        "migration:check, compile migration:check",
        "verify migration:drift, verify migration:drift",
        "migration:history@mine, compile migration:history@mine",
        "dev.migration:migration-maven-plugin:new, compile dev.migration:migration-maven-plugin:new",
        "dev.migration:migration-maven-plugin:0.1.0-SNAPSHOT:up,"
                + " compile dev.migration:migration-maven-plugin:0.1.0-SNAPSHOT:up",
        "migration:help, migration:help",
        "migration:help migration:up, migration:help compile migration:up",
        "verify, verify",
        "other-migration:new, other-migration:new",
        "com.acme:migration-maven-plugin:new, com.acme:migration-maven-plugin:new",
    })
    void compilesBeforeGoalsThatNeedClasses(String typed, String expected) {
        assertThat(GoalRewriter.rewrite(List.of(typed.split(" ")))).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "compile migration:new, true",
        "clean verify, true",
        "clean, false",
        "process-resources, false",
        "dependency:tree, false"
    })
    void knowsTheGoalsThatCompile(String goals, boolean expected) {
        assertThat(GoalRewriter.compiles(List.of(goals.split(" ")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"migration:new", "clean migration:up", "verify"})
    void rewritingTwiceChangesNothingMore(String typed) {
        List<String> once = GoalRewriter.rewrite(List.of(typed.split(" ")));
        assertThat(GoalRewriter.rewrite(once)).isEqualTo(once);
    }
}
