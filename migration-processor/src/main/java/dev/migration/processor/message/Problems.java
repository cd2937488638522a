package dev.migration.processor.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, each thing once, so that one bad element does not hide the next one's errors. */
public final class Problems {

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Problem> all = new ArrayList<>();
    private @Nullable Passing passing;

    /** What is not reported for now. */
    private record Passing(Set<Message> messages, List<Problem> over) {

        boolean takes(Problem problem) {
            boolean taken = problem.isOneOf(messages);
            if (taken) {
                over.add(problem);
            }
            return taken || problem.isWarning();
        }
    }

    public void report(Message message, @Nullable Element element, Object... arguments) {
        report(new Problem(message, element, arguments));
    }

    public void report(Problem problem) {
        boolean passed = passing != null && passing.takes(problem);
        if (!passed && !problem.isReported() && seen.add(problem.getMessage())) {
            all.add(problem);
        }
    }

    /** Runs {@code work}; a problem in it is reported and ends it, nothing else. */
    public void guard(Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            report(problem);
        }
    }

    /**
     * Runs {@code work}, in which neither warnings nor {@code messages} count.
     *
     * @return those of {@code messages} that came
     */
    public List<Problem> passOver(Set<Message> messages, Runnable work) {
        Passing before = passing;
        Passing during = new Passing(messages, new ArrayList<>());
        passing = during;
        try {
            work.run();
        } finally {
            passing = before;
        }
        return during.over;
    }

    /** Whether there is no error; warnings do not count. */
    public boolean isEmpty() {
        return all.stream().allMatch(Problem::isWarning);
    }

    /** Hands all problems to the compiler at their elements. */
    public void print(Messager messager, WarningLevel warnings, Suppressions suppressed) {
        for (Problem problem : all) {
            Diagnostic.Kind kind = problem.isWarning() ? warnings.kind() : Diagnostic.Kind.ERROR;
            if (kind != null && !(problem.isWarning() && suppressed.contains(problem))) {
                print(messager, kind, problem);
            }
        }
    }

    private static void print(Messager messager, Diagnostic.Kind kind, Problem problem) {
        if (problem.element() == null) {
            messager.printMessage(kind, problem.getMessage());
        } else {
            messager.printMessage(kind, problem.getMessage(), problem.element());
        }
    }
}
