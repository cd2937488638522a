package dev.migration.processor.xml;

import java.util.List;
import java.util.Map;

/**
 * An element of a file.
 *
 * @param text what stands in it directly, without spaces around
 */
record XmlNode(
        String file, int line, String name, Map<String, String> attributes, List<XmlNode> children, String text) {

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlNode> children(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The text of the child of that name, empty if there is none. */
    String childText(String child) {
        return children(child).stream().map(XmlNode::text).findFirst().orElse("");
    }

    /** The file and line, for messages. */
    String place() {
        return file + ":" + line;
    }
}
