package dev.migration.write;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts around a source what the project wants there: a header above it and more imports into it. */
final class SourceFrame {

    private static final String STATIC = "static ";

    private SourceFrame() {}

    static String around(String source, RevisionStyle style, Instant created) {
        String year = String.valueOf(created.atZone(ZoneOffset.UTC).getYear());
        String header = style.header().isEmpty() ? "" : style.header().replace("{year}", year) + "\n";
        return header + (style.imports().isEmpty() ? source : withImports(source, style.imports()));
    }

    /** The library imports what it uses; the rest is sorted in between. */
    private static String withImports(String source, List<String> more) {
        TreeSet<String> members = new TreeSet<>();
        TreeSet<String> types = new TreeSet<>();
        more.forEach(name -> (name.startsWith(STATIC) ? members : types).add("import " + name + ";"));
        List<String> head = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            if (body.isEmpty() && line.startsWith("import ")) {
                (line.startsWith("import " + STATIC) ? members : types).add(line);
            } else if (body.isEmpty() && line.startsWith("package ")) {
                head.add(line);
            } else if (!body.isEmpty() || !line.isEmpty()) {
                body.add(line);
            }
        }
        List<String> parts = new ArrayList<>();
        for (Iterable<String> part : List.of(head, members, types, body)) {
            String text = String.join("\n", part);
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join("\n\n", parts);
    }
}
