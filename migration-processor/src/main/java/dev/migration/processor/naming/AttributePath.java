package dev.migration.processor.naming;

/**
 * Where an attribute is in its entity.
 *
 * @param text the attributes from the entity's to this one, dots between them
 */
public record AttributePath(String text) {

    /** Stands for the elements of a collection, which have no name of their own. */
    public static final String ELEMENT = "{element}";

    /** The name of the attribute. */
    String last() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** All names in one. */
    String joined() {
        return text.replace("." + ELEMENT, "").replace('.', '_');
    }

    /** Whether it is that of an attribute in the elements of a collection. */
    boolean isInElement() {
        return text.contains(ELEMENT);
    }
}
