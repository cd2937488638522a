package dev.migration.processor.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Calls of methods: a few of the JDK that are common in converters, and those whose source is at hand. */
final class Calls {

    private static final int MAX_DEPTH = 20;

    private final Sources sources;
    private final Expressions expressions;
    private int depth;

    Calls(Sources sources, Expressions expressions) {
        this.sources = sources;
        this.expressions = expressions;
    }

    Object call(MethodInvocationTree call, Frame frame) {
        List<Object> arguments = expressions.values(call.getArguments(), frame);
        if (call.getMethodSelect() instanceof IdentifierTree name) {
            return call(name.getName().toString(), frame.owner(), frame.self(), arguments);
        }
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            throw Undecided.at(call);
        }
        String name = select.getIdentifier().toString();
        ExpressionTree receiver = select.getExpression();
        if (receiver.toString().equals("this")) {
            return call(name, frame.owner(), frame.self(), arguments);
        }
        TypeElement type = expressions.type(receiver, frame);
        return type == null
                ? ofObject(expressions.value(receiver, frame), name, arguments, call)
                : ofClass(type, name, arguments, call);
    }

    private Object ofClass(TypeElement type, String name, List<Object> arguments, MethodInvocationTree call) {
        boolean wrapper = type.getQualifiedName().toString().startsWith("java.lang.");
        if (wrapper && arguments.size() == 1 && name.equals("valueOf")) {
            return type.getSimpleName().contentEquals("String") ? Operators.text(arguments.get(0)) : arguments.get(0);
        }
        if (type.getQualifiedName().contentEquals("java.util.Objects") && name.equals("equals")) {
            return Value.same(arguments.get(0), arguments.get(1));
        }
        if (sources.find(type) == null) {
            throw Undecided.at(call);
        }
        return call(name, type, null, arguments);
    }

    private Object ofObject(Object object, String name, List<Object> arguments, MethodInvocationTree call) {
        if (object == Value.NULL) {
            throw Undecided.useOfNull(call);
        }
        if (name.equals("equals") && arguments.size() == 1) {
            return Value.same(object, arguments.get(0));
        }
        if (object instanceof Value.Constant constant) {
            return ofConstant(constant, name, arguments);
        }
        if (object instanceof String text) {
            return ofText(text, name, arguments, call);
        }
        if (name.endsWith("Value") && arguments.isEmpty()) {
            return Operators.cast(name.replace("Value", ""), object);
        }
        throw Undecided.at(call);
    }

    private Object ofConstant(Value.Constant constant, String name, List<Object> arguments) {
        if (name.equals("name")) {
            return constant.name();
        }
        if (name.equals("ordinal")) {
            return constant.ordinal();
        }
        if (expressions.constants().hasBody(constant)) {
            throw Undecided.at(constant);
        }
        return call(name, constant.type(), constant, arguments);
    }

    private static Object ofText(String text, String name, List<Object> arguments, MethodInvocationTree call) {
        return switch (name) {
            case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
            case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
            case "toString", "intern" -> text;
            case "length" -> text.length();
            case "charAt" -> text.charAt((int) index(arguments, call));
            case "substring" ->
                arguments.size() == 1
                        ? text.substring((int) index(arguments, call))
                        : text.substring((int) index(arguments, call), (int) Value.number(arguments.get(1)));
            default -> throw Undecided.at(call);
        };
    }

    private static long index(List<Object> arguments, MethodInvocationTree call) {
        if (arguments.isEmpty() || !Value.isNumber(arguments.get(0))) {
            throw Undecided.at(call);
        }
        return Value.number(arguments.get(0));
    }

    /** Runs the method of {@code type} that takes {@code arguments}. */
    Object call(String name, TypeElement type, Value.@Nullable Constant self, List<Object> arguments) {
        List<ExecutableElement> fitting = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().size() == arguments.size() && !method.isVarArgs())
                .toList();
        if (sources.find(type) == null) {
            throw Undecided.withoutSource(type);
        }
        if (fitting.size() != 1 || depth >= MAX_DEPTH) {
            throw Undecided.at(type + "." + name);
        }
        depth++;
        try {
            return run(fitting.get(0), type, self, arguments);
        } finally {
            depth--;
        }
    }

    private Object run(
            ExecutableElement method, TypeElement type, Value.@Nullable Constant self, List<Object> arguments) {
        TreePath path = sources.require(method);
        MethodTree tree = (MethodTree) path.getLeaf();
        Frame frame = Frame.of(type, path, self);
        for (int i = 0; i < arguments.size(); i++) {
            frame.variables().put(tree.getParameters().get(i).getName().toString(), arguments.get(i));
        }
        BlockTree body = tree.getBody();
        Object result = body == null ? null : expressions.statements().run(body.getStatements(), frame);
        if (result == null) {
            throw Undecided.at(method);
        }
        return result;
    }
}
