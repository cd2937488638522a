package dev.migration.processor.message;

import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Ends the mapping of one element: what is wrong there. Whoever maps the next element catches and reports it. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Message message;
    private final transient @Nullable Element element;

    public Problem(Message message, @Nullable Element element, Object... arguments) {
        super(message.id() + " " + where(element) + message.format(arguments), null, false, false);
        this.message = message;
        this.element = element;
    }

    private Problem() {
        super(null, null, false, false);
        this.message = null;
        this.element = null;
    }

    /** Ends the mapping of an element that hangs on another one, whose problem is reported already. */
    public static Problem reported() {
        return new Problem();
    }

    boolean isReported() {
        return message == null;
    }

    boolean isOneOf(Set<Message> messages) {
        return message != null && messages.contains(message);
    }

    boolean isWarning() {
        return message != null && message.isWarning();
    }

    String id() {
        return message == null ? "" : message.id();
    }

    @Nullable
    Element element() {
        return element;
    }

    // said in words too, because an element of a class file has no line that the compiler could print
    private static String where(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        if (element.getKind().isClass() || element.getKind().isInterface()) {
            return element + ": ";
        }
        return element.getEnclosingElement() + "#" + element.getSimpleName() + ": ";
    }
}
