package org.taizhang.api.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password to be told once and changed at the first sign-in: 80 bits in characters that are not mistaken for one
 * another.
 */
public record OneTimePassword(String login, String password) {

    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimePassword forLogin(String login) {
        return new OneTimePassword(
                login,
                RANDOM.ints(LENGTH, 0, ALPHABET.length())
                        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                        .collect(Collectors.joining()));
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "one-time password of " + login;
    }
}
