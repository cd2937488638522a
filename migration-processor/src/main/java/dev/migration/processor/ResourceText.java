package dev.migration.processor;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import org.jspecify.annotations.Nullable;

/** The text of a resource that the compiler finds. */
final class ResourceText {

    private ResourceText() {}

    /** Null if there is none; if it cannot be read, that is reported too. */
    static @Nullable String read(Filer filer, Location location, String path, Problems problems) {
        try {
            return filer.getResource(location, "", path).getCharContent(true).toString();
        } catch (FileNotFoundException | NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            problems.report(Message.CANNOT_WRITE, null, path, e);
            return null;
        }
    }
}
