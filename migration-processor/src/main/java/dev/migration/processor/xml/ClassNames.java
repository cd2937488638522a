package dev.migration.processor.xml;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the classes that a file names, with or without the package that it states. */
final class ClassNames {

    private final Elements elements;
    private final String packageName;

    ClassNames(Elements elements, String packageName) {
        this.elements = elements;
        this.packageName = packageName;
    }

    TypeElement find(String written, XmlNode node) {
        String name = written.replace('$', '.');
        String inPackage = packageName.isEmpty() ? name : packageName + "." + name;
        for (String candidate : List.of(inPackage, name, "java.lang." + name)) {
            TypeElement type = elements.getTypeElement(candidate);
            if (type != null) {
                return type;
            }
        }
        throw new Problem(Message.BAD_MAPPING_FILE, null, node.place(), "there is no class " + written);
    }
}
