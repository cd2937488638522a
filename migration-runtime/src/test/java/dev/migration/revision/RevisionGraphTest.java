package dev.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionGraphTest {

    private static final String[] DIAMOND = {"e <- c d", "d <- b", "c <- b", "b <- a", "a <-"};

    @Test
    void ordersEachAfterWhatItNeedsWhateverTheInputOrder() {
        List<RevisionEntry> entries = new ArrayList<>(Entries.list(DIAMOND));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertThat(Entries.ids(RevisionGraph.of(entries).entries())).containsExactly("a", "b", "c", "d", "e");
        }
    }

    @Test
    void knowsHeadsBasesAncestorsAndDescendants() {
        RevisionGraph graph = Entries.graph("a <-", "b <- a", "c <- a", "x <-");
        assertThat(Entries.ids(graph.heads())).containsExactly("b", "c", "x");
        assertThat(Entries.ids(graph.bases())).containsExactly("a", "x");
        RevisionGraph diamond = Entries.graph(DIAMOND);
        assertThat(Entries.ids(diamond.ancestors("e"))).containsExactly("a", "b", "c", "d");
        assertThat(Entries.ids(diamond.descendants("b"))).containsExactly("c", "d", "e");
        assertThat(Entries.ids(diamond.headsOf(List.of("a", "b", "c", "gone")))).containsExactly("c");
    }

    @Test
    void ordersAfterDependenciesWithoutTakingThemForParents() {
        RevisionEntry billing = new RevisionEntry("b1", List.of(), List.of(), List.of("z1"), "app.A", "sum", "billing");
        RevisionEntry users = new RevisionEntry("z1", List.of(), List.of(), List.of(), "app.Z", "sum", "users");
        RevisionGraph graph = RevisionGraph.of(List.of(billing, users));
        assertThat(Entries.ids(graph.entries())).containsExactly("z1", "b1");
        assertThat(Entries.ids(graph.heads())).containsExactlyInAnyOrder("b1", "z1");
        assertThat(Entries.ids(graph.ancestors("b1"))).containsExactly("z1");
    }

    @Test
    void orders2000InALineWithoutRecursion() {
        List<RevisionEntry> line = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            List<String> down = i == 0 ? List.of() : List.of("r" + (i - 1));
            line.add(new RevisionEntry("r" + i, down, List.of(), List.of(), "app.C" + (5000 - i), "s", "m"));
        }
        Collections.shuffle(line, new Random(1));
        RevisionGraph graph = RevisionGraph.of(line);
        assertThat(graph.ancestors("r1999")).hasSize(1999);
        assertThat(graph.entries().get(1234).id()).isEqualTo("r1234");
    }

    @Test
    void refusesTwoOfOneIdAndNamesBothClasses() {
        RevisionEntry other = new RevisionEntry("a", List.of(), List.of(), List.of(), "app.Other", "sum", "other");
        List<RevisionEntry> entries = List.of(Entries.list("a <-").get(0), other);
        assertThatThrownBy(() -> RevisionGraph.of(entries))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Two revisions have the id 'a': app.R_a and app.Other.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b <- gone     | Revision 'b' (app.R_b) follows revision 'gone', which the project does not have.",
                "b <- b        | Revision 'b' (app.R_b) names itself",
                "a <- b;b <- a | circle, or follow one that does: a (app.R_a), b (app.R_b)."
            })
    void refusesWhatIsNoGraph(String lines, String message) {
        String[] entries = lines.split(";");
        assertThatThrownBy(() -> Entries.graph(entries))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void findsByIdAndByUniquePrefix() {
        RevisionGraph graph = Entries.graph("abcd1111 <-", "abcd2222 <- abcd1111", "abcd <- abcd2222");
        assertThat(graph.find("abcd2").id()).isEqualTo("abcd2222");
        assertThat(graph.find("abcd").id()).as("an exact id wins").isEqualTo("abcd");
        assertThat(graph.find("abcd1111").id()).isEqualTo("abcd1111");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abcd  | 'abcd' is the beginning of 2 ids: abcd1111 \"message of abcd1111\", abcd2222",
                "abc   | 'abc' is too short to name a revision.",
                "ffff  | Can't locate revision 'ffff'. The project has 2 revisions.",
                "''    | '' is too short"
            })
    void saysWhyAPrefixNamesNothing(String prefix, String message) {
        RevisionGraph graph = Entries.graph("abcd1111 <-", "abcd2222 <- abcd1111");
        assertThatThrownBy(() -> graph.find(prefix))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(message);
    }
}
