package dev.migration.maven;

import dev.migration.snapshot.Snapshot;

/**
 * A snapshot and where it was found.
 *
 * @param source the module, jar or artifact, for messages
 */
record LocatedSnapshot(String source, Snapshot snapshot) {}
