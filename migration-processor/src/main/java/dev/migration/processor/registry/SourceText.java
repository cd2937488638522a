package dev.migration.processor.registry;

import com.sun.source.util.TreePath;
import dev.migration.processor.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The text of the file that declares a class, where the compiler is javac and compiles it from source. */
public final class SourceText {

    private final Sources sources;

    public SourceText(ProcessingEnvironment environment) {
        this.sources = new Sources(environment);
    }

    /** The text, or null if it is not at hand. */
    public @Nullable String of(TypeElement type) {
        TreePath path = sources.find(type);
        if (path == null) {
            return null;
        }
        try {
            return path.getCompilationUnit()
                    .getSourceFile()
                    .getCharContent(true)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
