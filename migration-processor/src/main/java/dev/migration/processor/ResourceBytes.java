package dev.migration.processor;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import org.jspecify.annotations.Nullable;

/** The bytes of a resource that the compiler finds; its characters are not in the encoding of sources. */
final class ResourceBytes {

    private ResourceBytes() {}

    /** Null if there is none; if it cannot be read, that is reported too. */
    static byte @Nullable [] read(Filer filer, Location location, String path, Problems problems) {
        try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
            return in.readAllBytes();
        } catch (FileNotFoundException | NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            problems.report(Message.CANNOT_WRITE, null, path, e);
            return null;
        }
    }
}
