package dev.answercoach.store;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * Makes ids that nobody can guess: 128 random bits as 26 lower-case characters of Crockford's base 32, which need no
 * escaping in an address, a file name or a button.
 */
public final class RandomIds {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private final RandomGenerator random;

    /** @param random a secure one outside of tests, safe for the threads that share these ids */
    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    public String next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & (ALPHABET.length() - 1)));
        }
        return id.toString();
    }
}
