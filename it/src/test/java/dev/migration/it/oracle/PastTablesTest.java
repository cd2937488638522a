package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate keeps the past of rows in the tables that revisions made for it, also behind a change of the entities. */
class PastTablesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keepThePastThroughARevision(TestDatabase database) throws Exception {
        String url = database.create(folder, "past");
        PastModel model = new PastModel("past", folder, database, url);
        Entities before = model.compile("before");
        Entities after = model.compile("after");
        try (Product product = new Product(model.schema("before"), url, folder.resolve("project"))) {
            product.writeRevision();
            product.up();
            model.change(before, 1, List.of("first", "second"));
            assertThat(model.count("Book_history where title is not null")).isEqualTo(2);
            assertThat(model.count("Article_AUD where title is not null")).isEqualTo(2);
            product.desire(model.schema("after"));
            product.writeRevision();
            product.up();
            assertThat(product.difference()).isEmpty();
            assertThat(model.count("Book_history where title in ('first', 'second') and pages is null"))
                    .isEqualTo(2);
            model.change(after, 2, List.of("third", "fourth"));
            assertThat(model.count("Book_history")).isEqualTo(4);
            assertThat(model.count("Article_AUD")).isEqualTo(4);
            product.downOne();
            assertThat(product.difference()).isNotEmpty();
            product.up();
            assertThat(product.difference()).isEmpty();
            assertThat(model.count("Book_history where title in ('first', 'second', 'third', 'fourth')"))
                    .isEqualTo(4);
            assertThat(model.count("Article_AUD where title in ('first', 'second', 'third', 'fourth')"))
                    .isEqualTo(4);
        }
    }
}
