package dev.migration.processor.map;

import dev.migration.schema.Identifier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns an entity and those above it write, so that no two attributes write one. */
final class Claims {

    /** @param place what writes, as {@link Place#writing} has it; empty for the entity */
    record Claim(String place, TableDraft table, Identifier column) {}

    private final @Nullable Claims above;
    private final Set<Claim> own = new HashSet<>();

    /** @param above those of the parent whose attributes are not those of the entity itself too, or null */
    Claims(@Nullable Claims above) {
        this.above = above;
    }

    /** Notes a claim; false if it is there. */
    boolean add(Claim claim) {
        return (above == null || !above.contains(claim)) && own.add(claim);
    }

    /** Begins alternatives to what is claimed from now on, of which a row has only one: they may claim the same columns. */
    Alternatives alternatives() {
        return new Alternatives();
    }

    /** Of the claims since it was made, those of the current alternative alone are there. */
    final class Alternatives {

        private final Set<Claim> before = Set.copyOf(own);
        private final Set<Claim> ofAll = new HashSet<>();

        /** Ends one of them. */
        void next() {
            ofAll.addAll(own);
            own.retainAll(before);
        }

        /** Ends the last one, and all claims are there. */
        void end() {
            own.addAll(ofAll);
        }
    }

    private boolean contains(Claim claim) {
        return own.contains(claim) || (above != null && above.contains(claim));
    }
}
