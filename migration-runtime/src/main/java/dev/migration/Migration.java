package dev.migration;

/**
 * A revision: one step of a schema, forth and back. A class that implements it carries {@link Revision} and has a
 * public constructor without parameters.
 *
 * <p>Both methods only record operations; nothing runs until they have returned. They must record the same operations
 * each time that they are called, whatever the database or the day.
 */
public interface Migration {

    /** Records what leads from the down revision to this one. */
    void upgrade(Operations op);

    /** Records what leads back. */
    void downgrade(Operations op);
}
