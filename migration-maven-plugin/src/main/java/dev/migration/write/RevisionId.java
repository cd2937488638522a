package dev.migration.write;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids for new revisions. */
public final class RevisionId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 6;

    private RevisionId() {}

    /** 12 hexadecimal digits that nobody can guess, so that two branches do not make the same. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
