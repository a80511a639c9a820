package org.taizhang.api.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.taizhang.api.problem.TooManyRequestsException;

/**
 * Argon2id with 19 MiB and two passes. It is dear on purpose, so at most two threads hash, a bounded queue waits, and a
 * credential that was just verified is remembered for a minute.
 */
final class Passwords implements AutoCloseable {

    static final int MIN_LENGTH = 10;
    static final int MAX_LENGTH = 128;

    private static final int THREADS = 2;
    private static final int WAITING_MAX = 64;
    private static final int BUSY_SECONDS = 2;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final RememberedCredentials remembered = new RememberedCredentials();
    private final ThreadPoolExecutor hashing = new ThreadPoolExecutor(
            THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING_MAX), task -> {
                Thread thread = new Thread(task, "argon2");
                thread.setDaemon(true);
                return thread;
            });

    /** Verified within the last minute against this very hash: free. */
    boolean remembers(String password, String hash) {
        return remembered.contains(hash, password);
    }

    /** @throws TooManyRequestsException when too many wait already */
    boolean matches(String password, String hash) {
        if (remembers(password, hash)) {
            return true;
        }
        boolean matches = password.length() <= MAX_LENGTH && hashing(() -> argon2.matches(password, hash));
        if (matches) {
            remembered.add(hash, password);
        }
        return matches;
    }

    /** @throws TooManyRequestsException when too many wait already */
    String hash(String password) {
        return hashing(() -> argon2.encode(password));
    }

    /** Tells two stored hashes apart without giving either away. */
    static String digest(String hash) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(hash.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T hashing(Callable<T> task) {
        try {
            return hashing.submit(task).get();
        } catch (RejectedExecutionException e) {
            throw new TooManyRequestsException(BUSY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyRequestsException(BUSY_SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }
}
