package dev.migration.processor.registry;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * The checksum of a source: the first 16 hexadecimal digits of the SHA-256 of its tokens, so that comments, white space
 * and line endings do not count.
 */
public final class SourceChecksum {

    private static final int DIGITS = 16;

    private SourceChecksum() {}

    /** The checksum of a Java source. */
    public static String of(CharSequence source) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String token : new JavaTokens(source).all()) {
            hasher.putString(token, StandardCharsets.UTF_8).putChar('\0');
        }
        return hasher.hash().toString().substring(0, DIGITS);
    }
}
