package dev.migration.processor.source;

import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where code runs.
 *
 * @param owner the class that declares the code
 * @param path its place in the source
 * @param self the enum constant whose code it is, or null
 * @param fields what is known of the fields of {@code this} while its constructor runs
 * @param variables parameters and local variables
 */
record Frame(
        TypeElement owner,
        TreePath path,
        Value.@Nullable Constant self,
        Map<String, Object> fields,
        Map<String, Object> variables) {

    static Frame of(TypeElement owner, TreePath path, Value.@Nullable Constant self) {
        return new Frame(owner, path, self, new HashMap<>(), new HashMap<>());
    }

    /** A call of another constructor of the same object. */
    Frame delegate() {
        return new Frame(owner, path, self, fields, new HashMap<>());
    }
}
