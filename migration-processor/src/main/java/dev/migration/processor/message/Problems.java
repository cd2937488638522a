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

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Hands all problems to the compiler as errors at their elements. */
    public void print(Messager messager) {
        for (Problem problem : all) {
            if (problem.element() == null) {
                messager.printMessage(Diagnostic.Kind.ERROR, problem.getMessage());
            } else {
                messager.printMessage(Diagnostic.Kind.ERROR, problem.getMessage(), problem.element());
            }
        }
    }
}
