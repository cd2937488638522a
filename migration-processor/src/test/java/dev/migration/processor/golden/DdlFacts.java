package dev.migration.processor.golden;

import dev.migration.dialect.postgresql.PostgresDialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The facts of a script that Hibernate wrote for PostgreSQL: one statement a line, of a handful of forms. */
final class DdlFacts {

    private static final String NAME = "((?:\"[^\"]*\"|[^ (\".]+)(?:\\.(?:\"[^\"]*\"|[^ (\".]+))?)";
    private static final Pattern TABLE = Pattern.compile("create table " + NAME + " \\((.*)\\)(?: /\\*.*)?");
    private static final Pattern KEY = Pattern.compile("alter table if exists " + NAME
            + " add constraint [^ ]+ foreign key \\(([^)]*)\\) references " + NAME
            + "(?: \\(([^)]*)\\))?((?i: (?:match|on|deferrable|initially) .*)?)");
    private static final Pattern SAYS_NOTHING = Pattern.compile(" match simple| on (?:delete|update) no action");
    private static final Pattern UNIQUE =
            Pattern.compile("alter table if exists " + NAME + " add constraint [^ ]+ unique \\(([^)]*)\\)");
    private static final Pattern INDEX =
            Pattern.compile("create (unique )?index [^ ]+ on " + NAME + " \\((.*)\\)(?: /\\*.*)?");
    private static final Pattern SEQUENCE =
            Pattern.compile("create sequence " + NAME + " start with (\\d+) increment by (\\d+)(.*)");
    private static final Pattern ENUMERATION = Pattern.compile("create type " + NAME + " as enum \\((.*)\\)");
    private static final Pattern COMPOSITE = Pattern.compile("create type " + NAME + " as \\((.*)\\)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\"[^\"]*\"|[^ ]+) (.*)");
    private static final Pattern COMMENT = Pattern.compile("comment on (table|column) (.*?) is '(.*)'");
    private static final Pattern COLUMN = Pattern.compile(
            "(\"[^\"]*\"|[^ ]+) (.*?)((?: (?:not null|unique|default|generated|check|collate|constraint)\\b.*)?)");
    static final Pattern DEFAULT = Pattern.compile("default (.*?)(?= not null| unique| check| constraint|$)");
    private static final Pattern COLLATE = Pattern.compile("collate (\"[^\"]*\"|[^ ]+)");
    private static final Pattern GENERATED = Pattern.compile("generated always as (\\([^)]*\\)(?: stored)?)");

    private final Map<String, List<String>> keys = new HashMap<>();
    private final SortedSet<String> facts = new TreeSet<>();

    static SortedSet<String> of(String script) {
        DdlFacts reader = new DdlFacts();
        List<String> statements =
                script.lines().map(line -> line.replaceFirst(";$", "")).toList();
        // a foreign key may leave out the target columns, so that the keys must be known first
        statements.stream().filter(s -> s.startsWith("create table")).forEach(reader::read);
        statements.stream().filter(s -> !s.startsWith("create table")).forEach(reader::read);
        return reader.facts;
    }

    private void read(String statement) {
        Matcher table = TABLE.matcher(statement);
        Matcher key = KEY.matcher(statement);
        Matcher unique = UNIQUE.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        Matcher sequence = SEQUENCE.matcher(statement);
        Matcher comment = COMMENT.matcher(statement);
        Matcher enumeration = ENUMERATION.matcher(statement);
        Matcher composite = COMPOSITE.matcher(statement);
        if (table.matches()) {
            table(fold(table.group(1)), table.group(2));
        } else if (key.matches()) {
            String target = fold(key.group(3));
            // a view has no key that would be known
            List<String> columns =
                    key.group(4) == null ? keys.getOrDefault(target, names(key.group(2))) : names(key.group(4));
            facts.add(Fact.foreignKey(fold(key.group(1)), names(key.group(2)), target, columns, behind(key.group(5))));
        } else if (unique.matches()) {
            facts.add(Fact.unique(fold(unique.group(1)), names(unique.group(2))));
        } else if (index.matches()) {
            facts.add(
                    index.group(1) == null
                            ? Fact.index(fold(index.group(2)), names(index.group(3)))
                            : Fact.unique(fold(index.group(2)), names(index.group(3))));
        } else if (sequence.matches()) {
            facts.add(Fact.sequence(fold(sequence.group(1)), sequence.group(2), sequence.group(3), sequence.group(4)));
        } else if (enumeration.matches()) {
            facts.add(Fact.enumeration(fold(enumeration.group(1)), enumeration.group(2)));
        } else if (composite.matches()) {
            facts.add(Fact.composite(
                    fold(composite.group(1)),
                    split(composite.group(2)).stream().map(DdlFacts::attribute).toList()));
        } else if (comment.matches()) {
            // an empty comment removes one
            if (!comment.group(3).isEmpty()) {
                facts.add(Fact.comment(fold(comment.group(2)), comment.group(3)));
            }
        } else if (!statement.startsWith("insert into ")) {
            // the rows of generator tables are made at run time where they are missing
            facts.add(statement);
        }
    }

    /** What stands behind the columns of a foreign key, in the words and the order of {@link SchemaFacts}. */
    private static String behind(String written) {
        String words = SAYS_NOTHING
                .matcher(written.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceFirst("(?: deferrable)? initially deferred(?: deferrable)?", " deferrable initially deferred");
        return words.equals(" initially immediate") ? "" : words.strip();
    }

    private static String attribute(String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        if (!attribute.matches()) {
            throw new IllegalArgumentException(text);
        }
        return fold(attribute.group(1)) + " " + canonical(attribute.group(2));
    }

    private void table(String table, String body) {
        facts.add(Fact.table(table));
        for (String part : split(body)) {
            String item = part.replaceFirst("^constraint [^ ]+ (?=primary key|unique|check)", "");
            if (item.startsWith("primary key (")) {
                keys.put(table, names(inside(item)));
                facts.add(Fact.primaryKey(table, names(inside(item))));
            } else if (item.startsWith("unique (")) {
                facts.add(Fact.unique(table, names(inside(item))));
            } else if (item.startsWith("check (")) {
                checks(table, item);
            } else {
                column(table, item);
            }
        }
    }

    private void column(String table, String item) {
        Matcher column = COLUMN.matcher(item);
        if (!column.matches()) {
            throw new IllegalArgumentException(item);
        }
        String name = fold(column.group(1));
        boolean identity = column.group(3).contains("generated by default as identity");
        String rest = column.group(3).replace(" generated by default as identity", " not null");
        int check = rest.indexOf("check (");
        String flags = check < 0 ? rest : rest.substring(0, check);
        String type = canonical(column.group(2));
        List<String> details = new ArrayList<>();
        find(DEFAULT, flags).forEach(value -> details.add("default " + Fact.plain(value)));
        find(COLLATE, flags).forEach(value -> details.add("collate " + fold(value)));
        find(GENERATED, flags).forEach(value -> details.add("as " + Fact.plain(value)));
        if (identity) {
            details.add("identity");
        }
        facts.add(Fact.column(table, name, type, !rest.contains("not null") || rest.contains("is not null"), details));
        if (flags.contains(" unique")) {
            facts.add(Fact.unique(table, List.of(name)));
        }
        if (check >= 0) {
            checks(table, rest.substring(check));
        }
    }

    static String canonical(String type) {
        PostgresDialect dialect = new PostgresDialect();
        return dialect.typeName(dialect.parseType(type));
    }

    private void checks(String table, String text) {
        String condition = text.replaceAll("/\\*.*?\\*/", "").strip();
        // one on attributes of a composite type has parentheses of its own
        String between = condition.contains(").") ? "\\), check \\(" : "\\) and \\(";
        for (String part : inside(condition).split(between, -1)) {
            facts.addAll(Fact.checks(table, part));
        }
    }

    static List<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? List.of(matcher.group(1)) : List.of();
    }

    private static String inside(String text) {
        return text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(", ", -1)).map(DdlFacts::fold).toList();
    }

    static String fold(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .map(part ->
                        part.startsWith("\"") ? part.substring(1, part.length() - 1) : part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("."));
    }

    private static List<String> split(String body) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            quoted ^= c == '\'' || c == '"';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == ',' && depth == 0) {
                    parts.add(body.substring(start, i).strip());
                    start = i + 1;
                }
            }
        }
        parts.add(body.substring(start).strip());
        return parts;
    }
}
