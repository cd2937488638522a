package dev.migration.diff;

import java.util.List;

/** What is known of renames that two schemas do not tell. */
public interface RenameAnswers {

    /** Nobody told anything, and nobody is asked: what goes, goes. */
    RenameAnswers NONE = new RenameAnswers() {
        @Override
        public List<ToldRename> told() {
            return List.of();
        }

        @Override
        public boolean isRename(RenameCandidate candidate) {
            return false;
        }
    };

    List<ToldRename> told();

    /** Whether a candidate that nobody told of is a rename. */
    boolean isRename(RenameCandidate candidate);
}
