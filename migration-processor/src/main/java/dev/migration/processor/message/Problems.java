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

    public void report(Message message, @Nullable Element element, Object... arguments) {
        report(new Problem(message, element, arguments));
    }

    public void report(Problem problem) {
        if (!problem.isReported() && seen.add(problem.getMessage())) {
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
