package dev.migration.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions. */
final class Expressions extends SimpleTreeVisitor<Object, Frame> {

    private final TypeNames names;
    private final EnumConstants constants;
    private final Calls calls;
    private final Statements statements = new Statements(this);

    Expressions(Sources sources, TypeNames names) {
        this.names = names;
        this.constants = new EnumConstants(sources, this);
        this.calls = new Calls(sources, this);
    }

    Statements statements() {
        return statements;
    }

    EnumConstants constants() {
        return constants;
    }

    Object value(ExpressionTree expression, Frame frame) {
        return visit(expression, frame);
    }

    List<Object> values(List<? extends ExpressionTree> expressions, Frame frame) {
        List<Object> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(value(expression, frame)));
        return values;
    }

    @Override
    protected Object defaultAction(Tree expression, Frame frame) {
        throw Undecided.at(expression);
    }

    @Override
    public Object visitLiteral(LiteralTree literal, Frame frame) {
        Object value = literal.getValue();
        return value == null ? Value.NULL : value;
    }

    @Override
    public Object visitParenthesized(ParenthesizedTree expression, Frame frame) {
        return value(expression.getExpression(), frame);
    }

    @Override
    public Object visitTypeCast(TypeCastTree cast, Frame frame) {
        return Operators.cast(cast.getType().toString(), value(cast.getExpression(), frame));
    }

    @Override
    public Object visitConditionalExpression(ConditionalExpressionTree expression, Frame frame) {
        boolean holds = Value.isTrue(value(expression.getCondition(), frame), expression);
        return value(holds ? expression.getTrueExpression() : expression.getFalseExpression(), frame);
    }

    @Override
    public Object visitUnary(UnaryTree expression, Frame frame) {
        Object value = value(expression.getExpression(), frame);
        return switch (expression.getKind()) {
            case LOGICAL_COMPLEMENT -> !Value.isTrue(value, expression);
            case UNARY_MINUS -> Operators.negative(value);
            case UNARY_PLUS -> value;
            default -> throw Undecided.at(expression);
        };
    }

    @Override
    public Object visitBinary(BinaryTree expression, Frame frame) {
        Object left = value(expression.getLeftOperand(), frame);
        Tree.Kind operator = expression.getKind();
        if (operator == Tree.Kind.CONDITIONAL_AND || operator == Tree.Kind.CONDITIONAL_OR) {
            boolean first = Value.isTrue(left, expression);
            boolean decided = first == (operator == Tree.Kind.CONDITIONAL_OR);
            return decided ? first : Value.isTrue(value(expression.getRightOperand(), frame), expression);
        }
        return Operators.apply(operator, left, value(expression.getRightOperand(), frame));
    }

    @Override
    public Object visitSwitchExpression(SwitchExpressionTree expression, Frame frame) {
        Object result = Switch.run(expression.getExpression(), expression.getCases(), frame, this, statements);
        if (result == null) {
            throw Undecided.at(expression);
        }
        return result;
    }

    @Override
    public Object visitMethodInvocation(MethodInvocationTree call, Frame frame) {
        return calls.call(call, frame);
    }

    @Override
    public Object visitIdentifier(IdentifierTree identifier, Frame frame) {
        String name = identifier.getName().toString();
        if (name.equals("this") && frame.self() != null) {
            return frame.self();
        }
        Object variable = frame.variables().get(name);
        if (variable == null) {
            variable = frame.fields().get(name);
        }
        if (variable == null && frame.self() != null) {
            variable = constants.find(frame.self(), name);
        }
        for (Element outer = frame.owner();
                variable == null && outer instanceof TypeElement type;
                outer = outer.getEnclosingElement()) {
            variable = fixed(type, name);
        }
        if (variable == null) {
            throw Undecided.at(identifier);
        }
        return variable;
    }

    @Override
    public Object visitMemberSelect(MemberSelectTree select, Frame frame) {
        String name = select.getIdentifier().toString();
        TypeElement type = type(select.getExpression(), frame);
        if (type != null) {
            Object known = fixed(type, name);
            if (known == null) {
                throw Undecided.at(select);
            }
            return known;
        }
        Object field = field(value(select.getExpression(), frame), name, select);
        if (field == null) {
            throw Undecided.at(select);
        }
        return field;
    }

    private @Nullable Object field(Object object, String name, Tree code) {
        if (object == Value.NULL) {
            throw Undecided.useOfNull(code);
        }
        return object instanceof Value.Constant constant ? constants.find(constant, name) : null;
    }

    /** The class that {@code expression} names, or null if it is a value. */
    @Nullable
    TypeElement type(ExpressionTree expression, Frame frame) {
        boolean name = expression instanceof IdentifierTree || expression instanceof MemberSelectTree;
        String text = expression.toString();
        return !name || text.equals("this") || frame.variables().containsKey(text) ? null : names.find(text, frame);
    }

    /** An enum constant, or a field whose value the compiler knows. */
    private static @Nullable Object fixed(TypeElement type, String name) {
        Value.Constant constant = type.getKind() == ElementKind.ENUM ? Value.Constant.find(type, name) : null;
        if (constant != null) {
            return constant;
        }
        if (type.getQualifiedName().contentEquals("java.lang.Boolean")
                && (name.equals("TRUE") || name.equals("FALSE"))) {
            return name.equals("TRUE");
        }
        return type.getEnclosedElements().stream()
                .filter(member -> Value.isField(member, name))
                .map(member -> ((VariableElement) member).getConstantValue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
