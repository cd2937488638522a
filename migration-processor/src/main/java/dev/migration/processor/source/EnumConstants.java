package dev.migration.processor.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The fields of enum constants, as constructors set them. */
final class EnumConstants {

    private final Sources sources;
    private final Expressions expressions;
    private final Map<Value.Constant, Map<String, Object>> known = new HashMap<>();

    EnumConstants(Sources sources, Expressions expressions) {
        this.sources = sources;
        this.expressions = expressions;
    }

    /** The value of a field of {@code constant} that is no static one; null if there is none. */
    @Nullable
    Object find(Value.Constant constant, String field) {
        boolean declared = constant.type().getEnclosedElements().stream()
                .anyMatch(member ->
                        Value.isField(member, field) && !member.getModifiers().contains(Modifier.STATIC));
        return declared ? fields(constant).get(field) : null;
    }

    private Map<String, Object> fields(Value.Constant constant) {
        Map<String, Object> fields = known.get(constant);
        if (fields == null) {
            fields = construct(constant);
            known.put(constant, fields);
        }
        return fields;
    }

    /** Whether {@code constant} has a body of its own, in which methods may be others than the enum's. */
    boolean hasBody(Value.Constant constant) {
        return creation(constant).getClassBody() != null;
    }

    private NewClassTree creation(Value.Constant constant) {
        if (sources.require(constant.element()).getLeaf() instanceof VariableTree declaration
                && declaration.getInitializer() instanceof NewClassTree creation) {
            return creation;
        }
        throw Undecided.at(constant.element());
    }

    private Map<String, Object> construct(Value.Constant constant) {
        TreePath path = sources.require(constant.element());
        NewClassTree creation = creation(constant);
        ClassTree body = creation.getClassBody();
        // a block there may set what a constructor has set
        if (body != null && body.getMembers().stream().anyMatch(BlockTree.class::isInstance)) {
            throw Undecided.at(constant.element());
        }
        Frame outside = Frame.of(constant.type(), path, null);
        List<Object> arguments = expressions.values(creation.getArguments(), outside);
        Frame frame = Frame.of(constant.type(), path, null);
        initialize(frame);
        construct(frame, arguments);
        return frame.fields();
    }

    private void initialize(Frame frame) {
        for (Element member : frame.owner().getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC)) {
                ExpressionTree value = ((VariableTree) sources.require(member).getLeaf()).getInitializer();
                if (value != null) {
                    frame.fields().put(member.getSimpleName().toString(), expressions.value(value, frame));
                }
            } else if (member.getKind() == ElementKind.INSTANCE_INIT) {
                throw Undecided.at(member);
            }
        }
    }

    /** Runs the constructor that takes {@code arguments}. */
    void construct(Frame frame, List<Object> arguments) {
        List<ExecutableElement> fitting = constructors(frame.owner(), arguments.size());
        if (fitting.isEmpty() && arguments.isEmpty()) {
            return;
        }
        if (fitting.size() != 1) {
            throw Undecided.at(frame.owner());
        }
        MethodTree constructor = (MethodTree) sources.require(fitting.get(0)).getLeaf();
        for (int i = 0; i < arguments.size(); i++) {
            VariableTree parameter = constructor.getParameters().get(i);
            frame.variables().put(parameter.getName().toString(), arguments.get(i));
        }
        expressions
                .statements()
                .run(
                        constructor.getBody().getStatements().stream()
                                .filter(statement -> !statement.toString().startsWith("super("))
                                .toList(),
                        frame);
    }

    private List<ExecutableElement> constructors(TypeElement type, int parameters) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().size() == parameters && !constructor.isVarArgs())
                .filter(constructor -> sources.find(constructor) != null)
                .toList();
    }
}
