package org.taizhang.api.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which passwords were verified within the last minute, under a keyed hash whose key dies with the process. The stored
 * hash is part of what is remembered, so a changed password is forgotten at once, on every node.
 */
final class RememberedCredentials {

    private static final long NANOS = Duration.ofMinutes(1).toNanos();
    private static final int SIZE_MAX = 10_000;

    private final SecretKeySpec key = new SecretKeySpec(SecureRandom.getSeed(32), "HmacSHA256");
    private final Map<String, Long> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > SIZE_MAX;
        }
    };

    boolean contains(String hash, String password) {
        String digest = digest(hash, password);
        synchronized (until) {
            Long end = until.get(digest);
            if (end != null && end - System.nanoTime() < 0) {
                until.remove(digest);
                return false;
            }
            return end != null;
        }
    }

    void add(String hash, String password) {
        String digest = digest(hash, password);
        synchronized (until) {
            until.put(digest, System.nanoTime() + NANOS);
        }
    }

    private String digest(String hash, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
