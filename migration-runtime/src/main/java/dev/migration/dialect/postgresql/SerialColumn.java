package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.schema.Column;
import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a column needs that revisions take for an identity, if it really is one of older days ({@code serial}): a default
 * from a sequence that it owns. The catalogue tells when the step is reached.
 */
record SerialColumn(ObjectName table, Column column) {

    private static final String OLD = "__migration_old_serial";

    /** Makes it an identity, whose options can be changed; its numbers go on. */
    Step becomeIdentity(Identity identity) {
        return becomeIdentity(identity, List.of(), List.of());
    }

    /**
     * The same, and more.
     *
     * @param then what comes then
     * @param otherwise what comes if it is no serial column
     */
    Step becomeIdentity(Identity identity, List<Step> then, List<Step> otherwise) {
        return new Step.Later(
                "let " + shown() + " be an identity",
                connection -> OwnedSequence.ofSerial(table, column.name(), connection)
                        .map(sequence -> Stream.concat(becomeIdentity(sequence, identity).stream(), then.stream())
                                .toList())
                        .orElse(otherwise));
    }

    private List<Step> becomeIdentity(OwnedSequence sequence, Identity identity) {
        String old = sequence.withName(OLD).sql();
        return List.of(
                alterColumn("drop default"),
                sql("alter sequence " + sequence.sql() + " owned by none"),
                sql("alter sequence " + sequence.sql() + " rename to " + PostgresNames.quote(OLD)),
                alterColumn("add generated " + PostgresFragments.identity(identity)),
                sql("select pg_catalog.setval(" + ownSequence() + ", last_value, is_called) from " + old),
                sql("drop sequence " + old));
    }

    /**
     * Makes it the owner of a sequence that its default is to take numbers from, and that nothing else makes: so it was
     * before it became an identity. The numbers of the identity go on.
     *
     * @param name the sequence as a text in SQL has it
     */
    Step becomeSerial(ObjectName name) {
        return new Step.Later("let " + shown() + " have sequence " + name, connection -> {
            OwnedSequence own =
                    OwnedSequence.ofIdentity(table, column.name(), connection).orElse(null);
            boolean isOwn = own != null
                    && OwnedSequence.named(name, connection).filter(own::equals).isPresent();
            if (own == null || (!isOwn && Relations.exists(name, connection))) {
                return List.of();
            }
            List<Step> steps = new ArrayList<>();
            if (isOwn) {
                steps.add(sql("alter sequence " + own.sql() + " rename to " + PostgresNames.quote(OLD)));
            }
            steps.add(sql("create sequence " + PostgresNames.sql(name) + " owned by " + PostgresNames.sql(table) + "."
                    + PostgresNames.sql(column.name())));
            steps.add(sql("select pg_catalog.setval(" + PostgresNames.text(PostgresNames.sql(name))
                    + ", last_value, is_called) from " + (isOwn ? own.withName(OLD) : own).sql()));
            return steps;
        });
    }

    /** Lets its sequence reach as far as the type of the column; that of an identity does by itself. */
    Step followType() {
        return new Step.Later(
                "let the sequence of " + shown() + " reach as far as its type",
                connection -> OwnedSequence.ofSerial(table, column.name(), connection)
                        .map(sequence -> List.of(
                                sql("alter sequence " + sequence.sql() + " as " + PostgresFragments.type(column))))
                        .orElse(List.of()));
    }

    /** An expression for the sequence that belongs to the column. */
    String ownSequence() {
        return "pg_catalog.pg_get_serial_sequence(" + PostgresNames.text(PostgresNames.sql(table)) + ", "
                + PostgresNames.text(PostgresNames.folded(column.name())) + ")";
    }

    private String shown() {
        return table + "." + column.name();
    }

    private Step alterColumn(String change) {
        return sql("alter table " + PostgresNames.sql(table) + " alter column " + PostgresNames.sql(column.name()) + " "
                + change);
    }

    private static Step sql(String text) {
        return new Step.Sql(text);
    }
}
