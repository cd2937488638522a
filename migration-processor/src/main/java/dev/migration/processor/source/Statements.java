package dev.migration.processor.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements. Answers what they return, or null if they come to their end. */
final class Statements extends SimpleTreeVisitor<@Nullable Object, Frame> {

    /** What a {@code break} returns to the switch that it leaves. */
    private static final Object BREAK = new Object();

    private final Expressions expressions;

    Statements(Expressions expressions) {
        this.expressions = expressions;
    }

    @Nullable
    Object run(List<? extends StatementTree> statements, Frame frame) {
        for (StatementTree statement : statements) {
            Object result = visit(statement, frame);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    @Override
    protected @Nullable Object defaultAction(Tree statement, Frame frame) {
        throw Undecided.at(statement);
    }

    @Override
    public @Nullable Object visitBlock(BlockTree block, Frame frame) {
        return run(block.getStatements(), frame);
    }

    @Override
    public @Nullable Object visitReturn(ReturnTree statement, Frame frame) {
        ExpressionTree value = statement.getExpression();
        return value == null ? Value.NULL : expressions.value(value, frame);
    }

    @Override
    public @Nullable Object visitYield(YieldTree statement, Frame frame) {
        return expressions.value(statement.getValue(), frame);
    }

    @Override
    public @Nullable Object visitBreak(BreakTree statement, Frame frame) {
        if (statement.getLabel() != null) {
            throw Undecided.at(statement);
        }
        return BREAK;
    }

    @Override
    public @Nullable Object visitIf(IfTree statement, Frame frame) {
        boolean holds = Value.isTrue(expressions.value(statement.getCondition(), frame), statement);
        StatementTree other = statement.getElseStatement();
        if (holds) {
            return visit(statement.getThenStatement(), frame);
        }
        return other == null ? null : visit(other, frame);
    }

    @Override
    public @Nullable Object visitVariable(VariableTree variable, Frame frame) {
        ExpressionTree value = variable.getInitializer();
        if (value != null) {
            frame.variables().put(variable.getName().toString(), expressions.value(value, frame));
        }
        return null;
    }

    @Override
    public @Nullable Object visitExpressionStatement(ExpressionStatementTree statement, Frame frame) {
        ExpressionTree expression = statement.getExpression();
        if (expression instanceof AssignmentTree assignment) {
            assign(assignment.getVariable(), expressions.value(assignment.getExpression(), frame), frame);
        } else if (expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof IdentifierTree name
                && name.getName().contentEquals("this")) {
            expressions.constants().construct(frame.delegate(), expressions.values(call.getArguments(), frame));
        } else {
            throw Undecided.at(statement);
        }
        return null;
    }

    private static void assign(ExpressionTree target, Object value, Frame frame) {
        if (target instanceof MemberSelectTree member
                && member.getExpression().toString().equals("this")) {
            frame.fields().put(member.getIdentifier().toString(), value);
        } else if (target instanceof IdentifierTree name) {
            boolean local = frame.variables().containsKey(name.getName().toString());
            (local ? frame.variables() : frame.fields()).put(name.getName().toString(), value);
        } else {
            throw Undecided.at(target);
        }
    }

    @Override
    public @Nullable Object visitSwitch(SwitchTree statement, Frame frame) {
        Object result = Switch.run(statement.getExpression(), statement.getCases(), frame, expressions, this);
        return result == BREAK ? null : result;
    }
}
