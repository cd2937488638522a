package dev.migration.processor.source;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The switch, as a statement and as an expression, with arrows and with colons. */
final class Switch {

    private Switch() {}

    /** Answers what the case returns or gives, or null if the switch comes to its end. */
    static @Nullable Object run(
            ExpressionTree selector,
            List<? extends CaseTree> cases,
            Frame frame,
            Expressions expressions,
            Statements statements) {
        Object value = expressions.value(selector, frame);
        if (value == Value.NULL) {
            throw Undecided.useOfNull(selector);
        }
        for (int i = start(value, cases, frame, expressions); i < cases.size(); i++) {
            CaseTree chosen = cases.get(i);
            if (chosen.getCaseKind() == CaseTree.CaseKind.RULE) {
                return rule(chosen.getBody(), frame, expressions, statements);
            }
            Object result = statements.run(statementsOf(chosen), frame);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    private static List<? extends StatementTree> statementsOf(CaseTree chosen) {
        List<? extends StatementTree> statements = chosen.getStatements();
        return statements == null ? List.of() : statements;
    }

    private static @Nullable Object rule(
            @Nullable Tree body, Frame frame, Expressions expressions, Statements statements) {
        return body instanceof ExpressionTree expression
                ? expressions.value(expression, frame)
                : statements.visit(body, frame);
    }

    /** The place of the case for {@code value}, else that of the default, else behind the last. */
    private static int start(Object value, List<? extends CaseTree> cases, Frame frame, Expressions expressions) {
        int otherwise = cases.size();
        for (int i = 0; i < cases.size(); i++) {
            List<? extends ExpressionTree> labels = cases.get(i).getExpressions();
            if (labels.stream().anyMatch(label -> matches(label, value, frame, expressions))) {
                return i;
            }
            if (labels.isEmpty()) {
                otherwise = i;
            }
        }
        return otherwise;
    }

    // the label of an enum constant is its bare name
    private static boolean matches(ExpressionTree label, Object value, Frame frame, Expressions expressions) {
        if (value instanceof Value.Constant constant && label instanceof IdentifierTree name) {
            return name.getName().contentEquals(constant.name());
        }
        return Value.same(expressions.value(label, frame), value);
    }
}
