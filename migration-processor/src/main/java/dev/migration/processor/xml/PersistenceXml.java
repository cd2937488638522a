package dev.migration.processor.xml;

import java.util.LinkedHashMap;
import java.util.Map;

/** The part of {@code persistence.xml} that counts here: which mapping files there are. */
public final class PersistenceXml {

    private PersistenceXml() {}

    /**
     * The mapping files of all persistence units, each with file and line that name it.
     *
     * @throws dev.migration.processor.message.Problem if {@code content} is no XML
     */
    public static Map<String, String> mappingFiles(String file, byte[] content) {
        Map<String, String> files = new LinkedHashMap<>();
        for (XmlNode unit : XmlReader.read(file, content).children("persistence-unit")) {
            unit.children("mapping-file").forEach(node -> files.putIfAbsent(node.text(), node.place()));
        }
        return files;
    }
}
