package dev.migration.maven;

import dev.migration.diff.RowQuestion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Says which rows of the database do not fit what is to come. */
final class RowCheck {

    private RowCheck() {}

    /** A warning for each question whose answer is not 0, and for each that the database does not understand. */
    static List<String> warnings(List<RowQuestion> questions, Connection connection) {
        List<String> warnings = new ArrayList<>();
        for (RowQuestion question : questions) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(question.countQuery())) {
                long count = result.next() ? result.getLong(1) : 0;
                if (count > 0) {
                    warnings.add(question.problem() + ": " + count + ". See them: " + question.sampleQuery());
                }
            } catch (SQLException e) {
                warnings.add("Cannot tell whether there are rows that do not fit: " + e.getMessage()
                        + " The question was: " + question.countQuery());
            }
        }
        return warnings;
    }
}
