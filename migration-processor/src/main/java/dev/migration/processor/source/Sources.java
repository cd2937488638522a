package dev.migration.processor.source;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The syntax trees and texts of what the compiler compiles, where the compiler is javac. */
public final class Sources {

    private final @Nullable Trees trees;

    public Sources(ProcessingEnvironment environment) {
        this.trees = trees(environment);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException otherCompiler) {
            // documented: the environment is not javac's
            return null;
        }
    }

    /** Where {@code element} is declared, or null if that is not at hand, as for one of a class file. */
    public @Nullable TreePath find(Element element) {
        return trees == null ? null : trees.getPath(element);
    }

    /** The text of the file that declares {@code type}, or null if it is not at hand. */
    public @Nullable String text(TypeElement type) {
        TreePath path = find(type);
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

    /** Where {@code element} is declared. */
    TreePath require(Element element) {
        TreePath path = find(element);
        if (path == null) {
            throw Undecided.withoutSource(element);
        }
        return path;
    }
}
