package dev.migration.maven;

import dev.migration.dialect.Step;
import dev.migration.execute.Rehearsal;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a plan as a text to read; what is known only when they run is said in a comment. */
final class SqlPreview {

    private SqlPreview() {}

    static String of(List<Rehearsal.Line> lines) {
        return lines.stream().map(SqlPreview::of).collect(Collectors.joining("\n"));
    }

    private static String of(Rehearsal.Line line) {
        String step = of(line.step());
        return line.trouble() == null
                ? step
                : step + "\n-- as things are, this fails: " + line.trouble().replaceAll("\\s*\n\\s*", " ");
    }

    private static String of(Step step) {
        if (step instanceof Step.Sql sql) {
            return sql.text() + ";";
        } else if (step instanceof Step.Guard guard) {
            return "-- refused unless 0: " + guard.countQuery() + ";";
        } else if (step instanceof Step.Batch batch) {
            return batch.text() + "; -- " + batch.rows().size() + (batch.rows().size() == 1 ? " row" : " rows");
        } else if (step instanceof Step.Code code) {
            return "-- code: " + code.description();
        }
        return "-- cannot be told: " + ((Step.Later) step).description();
    }
}
