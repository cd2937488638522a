package dev.migration.processor.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the class that a method answers which does nothing else. */
final class ClassLiterals {

    private final Sources sources;
    private final TypeNames names;

    ClassLiterals(Sources sources, TypeNames names) {
        this.sources = sources;
        this.names = names;
    }

    TypeElement of(ExecutableElement method) {
        TreePath path = sources.require(method);
        if (path.getLeaf() instanceof MethodTree written
                && method.getEnclosingElement() instanceof TypeElement owner
                && returned(written.getBody()) instanceof MemberSelectTree literal
                && literal.getIdentifier().contentEquals("class")) {
            TypeElement type = names.find(literal.getExpression().toString(), Frame.of(owner, path, null));
            if (type != null) {
                return type;
            }
        }
        throw Undecided.at(method);
    }

    private static @Nullable ExpressionTree returned(@Nullable BlockTree body) {
        if (body == null || body.getStatements().size() != 1) {
            return null;
        }
        return body.getStatements().get(0) instanceof ReturnTree answer ? answer.getExpression() : null;
    }
}
