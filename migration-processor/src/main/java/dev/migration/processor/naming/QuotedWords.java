package dev.migration.processor.naming;

import java.util.Locale;
import java.util.Set;

/** The words that Hibernate quotes where {@code hibernate.auto_quote_keyword} is set, connected to PostgreSQL 18. */
final class QuotedWords {

    /** What is reserved in the standard of 2003, on every database. */
    private static final Set<String> STANDARD = words("""
            add all allocate alter and any are array as asensitive asymmetric at atomic authorization begin
            between bigint binary blob both by call called cascaded case cast char character check clob
            close collate column commit condition connect constraint continue corresponding create cross
            cube current current_date current_path current_role current_time current_timestamp current_user
            cursor cycle date day deallocate dec decimal declare default delete deref describe deterministic
            disconnect distinct do double drop dynamic each element else elsif end escape except exec
            execute exists exit external false fetch filter float for foreign free from full function get
            global grant group grouping handler having hold hour identity if immediate in indicator inner
            inout input insensitive insert int integer intersect interval into is iterate join language
            large lateral leading leave left like local localtime localtimestamp loop match member merge
            method minute modifies module month multiset national natural nchar nclob new no none not null
            numeric of old on only open or order out outer output over overlaps parameter partition
            precision prepare primary procedure range reads real recursive ref references referencing
            release repeat resignal result return returns revoke right rollback rollup row rows savepoint
            scroll search second select sensitive session_use set signal similar smallint some specific
            specifictype sql sqlexception sqlstate sqlwarning start static submultiset symmetric system
            system_user table tablesample then time timestamp timezone_hour timezone_minute to trailing
            translation treat trigger true undo union unique unknown unnest until update user using value
            values varchar varying when whenever where while window with within without year
            """);

    /**
     * What the driver of PostgreSQL adds: every word of its grammar that the standard has not. Where capitals make no
     * difference, as on SQLite, neither do quotes.
     */
    private static final Set<String> POSTGRESQL = words("""
            abort absent access aggregate also analyse analyze attach backward bit cache checkpoint class
            cluster columns comment comments compression concurrently conditional configuration conflict
            connection content conversion copy cost csv current_catalog current_schema database delimiter
            delimiters depends detach dictionary disable discard document empty enable encoding encrypted
            enforced enum error event exclusive explain expression extension family finalize force format
            forward freeze functions generated greatest groups header ilike immutable implicit import
            include indent index indexes inherit inherits inline instead isnull json json_array
            json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize
            json_table json_value keep keys label leakproof least limit listen load location lock locked
            logged mapping materialized merge_action mode move nested nfc nfd nfkc nfkd nothing notify
            notnull nowait objects off offset oids omit operator owned owner parallel parser passing
            password period plan plans policy prepared procedural procedures program publication quote
            quotes reassign refresh reindex rename replace replica reset restrict returning routines rule
            scalar schemas sequences server setof share show skip snapshot stable standalone statistics
            stdin stdout storage stored strict string strip subscription support sysid tables tablespace
            target temp template text truncate trusted types unconditional unencrypted unlisten unlogged
            vacuum valid validate validator variadic verbose version views virtual volatile whitespace
            wrapper xml xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
            xmlroot xmlserialize xmltable yes
            """);

    private QuotedWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean contains(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return STANDARD.contains(word) || POSTGRESQL.contains(word);
    }
}
