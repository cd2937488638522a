package dev.migration.processor;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** A file of UTF-8 in the compiler's class folder: what the last compilation left, and what this one writes. */
final class OutputFile {

    private final Filer filer;
    private final String path;

    OutputFile(Filer filer, String path) {
        this.filer = filer;
        this.path = path;
    }

    /** The text of the last compilation, or null if there is none; if it cannot be read, that is reported. */
    @Nullable
    String read(Problems problems) {
        byte[] content = ResourceBytes.read(filer, StandardLocation.CLASS_OUTPUT, path, problems);
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }

    /** @param origins the classes that the text is derived from, for build tools that compile incrementally */
    void write(String text, Collection<TypeElement> origins, Problems problems) {
        try (OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(Element[]::new))
                .openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.report(Message.CANNOT_WRITE, null, path, e);
        }
    }
}
