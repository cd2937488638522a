package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.naming.ReservedWords;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** Says which names of tables and columns are not what their author thinks. */
final class NameWarnings {

    private final Naming naming;
    private final Problems problems;

    /** Those of which there is nothing to say: many tables have columns of one name. */
    private final Set<String> unremarkable = new HashSet<>();

    NameWarnings(Naming naming, Problems problems) {
        this.naming = naming;
        this.problems = problems;
    }

    void check(Identifier logical, Element element) {
        if (unremarkable.contains(logical.toString())) {
            return;
        }
        Identifier name = naming.physical(logical);
        boolean quoted = name.isWrittenInQuotes() || naming.quoting().quotes(name.text());
        List<String> databases = quoted ? List.of() : ReservedWords.databases(name.text());
        if (!databases.isEmpty()) {
            problems.report(Message.RESERVED_WORD, element, name, String.join(" and ", databases));
        }
        Identifier older = naming.physical(logical, OrmVersion.HIBERNATE_6);
        Identifier newer = naming.physical(logical, OrmVersion.HIBERNATE_7);
        if (!older.equals(newer)) {
            problems.report(Message.NAMING_DIFFERS, element, logical, older, newer);
        } else if (databases.isEmpty() && !quoted) {
            unremarkable.add(logical.toString());
        }
    }
}
