package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate Envers writes to the tables that revisions made for it, also behind a change of the entities. */
@Tag("hibernate-6")
class EnversTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsThePastThroughARevision(TestDatabase database) throws Exception {
        String url = database.create(folder, "envers");
        PastModel model = new PastModel("envers", folder, database, url);
        Entities before = model.compile("before");
        Entities after = model.compile("after");
        try (Product product = new Product(model.schema("before"), url, folder.resolve("project"))) {
            product.writeRevision();
            product.up();
            model.change(before, 1, List.of("first", "second"));
            assertThat(model.count("REVINFO")).isEqualTo(2);
            assertThat(model.count("Book_AUD where title is not null")).isEqualTo(2);
            assertThat(model.count("Book_tags_AUD")).isEqualTo(1);
            product.desire(model.schema("after"));
            product.writeRevision();
            product.up();
            assertThat(product.difference()).isEmpty();
            assertThat(model.count("Book_AUD where title in ('first', 'second') and pages is null"))
                    .isEqualTo(2);
            model.change(after, 2, List.of("third", "fourth"));
            assertThat(model.count("REVINFO")).isEqualTo(4);
            assertThat(model.count("Book_AUD")).isEqualTo(4);
            product.downOne();
            product.up();
            assertThat(product.difference()).isEmpty();
            assertThat(model.count("Book_AUD where title in ('first', 'second', 'third', 'fourth')"))
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void findsNothingToDoWhereHibernateMadeTheTables(TestDatabase database) throws Exception {
        String url = database.create(folder, "own");
        PastModel model = new PastModel("envers", folder, database, url);
        model.create(model.compile("joined"));
        try (Product product = new Product(model.schema("joined"), url, folder.resolve("project"))) {
            assertThat(product.difference()).isEmpty();
        }
    }
}
