package dev.migration.processor;

import dev.migration.processor.source.LoadedValues;
import dev.migration.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * That the snapshot is for who asks for it, of classes that are compiled already, and not for a class folder.
 *
 * @param archives jars and folders of classes, whose mapping files count
 * @param code runs the classes for the values that they give; null where they are not to be run
 * @param sink gets the snapshot in place of the class folder
 */
record ClassFiles(Collection<Path> archives, @Nullable LoadedValues code, Consumer<Snapshot> sink) {}
