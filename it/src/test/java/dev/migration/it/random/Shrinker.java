package dev.migration.it.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out of a model what a failure does not need: first many things at once, in the end each alone. */
public final class Shrinker {

    /** What can be left out: a class, what it extends, an attribute, an annotation or a value of one; -1 for all of them. */
    private record Part(int type, int member, int mark, int value) {}

    private static final int NONE = -1;
    private static final int PARENT = -2;

    private final SourceModel model;
    private final Predicate<SourceModel> fails;
    private final Set<Part> gone = new HashSet<>();

    private Shrinker(SourceModel model, Predicate<SourceModel> fails) {
        this.model = model;
        this.fails = fails;
    }

    /** A model from which nothing can be left out so that it still fails. */
    public static SourceModel shrink(SourceModel model, Predicate<SourceModel> fails) {
        Shrinker shrinker = new Shrinker(model, fails);
        List<Part> parts = parts(model);
        for (int size = parts.size() / 2; size > 1; size = size / 2) {
            shrinker.pass(parts, size);
        }
        while (shrinker.pass(parts, 1)) {
            // what could not go before may go now
        }
        return shrinker.without(shrinker.gone);
    }

    private boolean pass(List<Part> parts, int size) {
        boolean isSmaller = false;
        List<Part> left = parts.stream().filter(part -> !gone.contains(part)).toList();
        for (int start = 0; start < left.size(); start += size) {
            Set<Part> more = new HashSet<>(gone);
            more.addAll(left.subList(start, Math.min(left.size(), start + size)));
            SourceModel smaller = without(more);
            if (!smaller.types().isEmpty() && !smaller.equals(without(gone)) && fails.test(smaller)) {
                isSmaller = true;
                gone.addAll(more);
            }
        }
        return isSmaller;
    }

    private static List<Part> parts(SourceModel model) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < model.types().size(); i++) {
            Type type = model.types().get(i);
            parts.add(new Part(i, NONE, NONE, NONE));
            parts.add(new Part(i, PARENT, NONE, NONE));
            marks(parts, i, NONE, type.marks());
            for (int j = 0; j < type.members().size(); j++) {
                parts.add(new Part(i, j, NONE, NONE));
                marks(parts, i, j, type.members().get(j).marks());
            }
        }
        return parts;
    }

    private static void marks(List<Part> parts, int type, int member, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            parts.add(new Part(type, member, i, NONE));
            for (int j = 0; j < marks.get(i).values().size(); j++) {
                parts.add(new Part(type, member, i, j));
            }
        }
    }

    private SourceModel without(Set<Part> parts) {
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < model.types().size(); i++) {
            if (!parts.contains(new Part(i, NONE, NONE, NONE))) {
                types.add(type(i, parts));
            }
        }
        return new SourceModel(types);
    }

    private Type type(int index, Set<Part> parts) {
        Type type = model.types().get(index);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < type.members().size(); i++) {
            if (!parts.contains(new Part(index, i, NONE, NONE))) {
                Member member = type.members().get(i);
                members.add(member.with(marks(index, i, member.marks(), parts)));
            }
        }
        Type smaller = type.with(marks(index, NONE, type.marks(), parts), members);
        return parts.contains(new Part(index, PARENT, NONE, NONE)) ? smaller.orphan() : smaller;
    }

    private static List<Mark> marks(int type, int member, List<Mark> marks, Set<Part> parts) {
        List<Mark> left = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (parts.contains(new Part(type, member, i, NONE))) {
                continue;
            }
            List<String> values = new ArrayList<>();
            for (int j = 0; j < marks.get(i).values().size(); j++) {
                if (!parts.contains(new Part(type, member, i, j))) {
                    values.add(marks.get(i).values().get(j));
                }
            }
            left.add(new Mark(marks.get(i).name(), values));
        }
        return left;
    }
}
