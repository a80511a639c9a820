package org.taizhang.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The application as a process of its own, to be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Taizhang  http://localhost:(\\d+)");

    private final Process process;
    private final Thread reader;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private ServerProcess(Process process) {
        this.process = process;
        reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Runs a command of the application on a data folder. */
    static ServerProcess run(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Taizhang.class.getName()));
        command.addAll(List.of(arguments));
        command.add("--taizhang.data=" + data);
        command.add("--taizhang.programs=" + TemporaryLedger.PROGRAMS);
        command.add("--taizhang.small-demonstration=true");
        command.add("--server.port=0");
        return new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Waits until it serves.
     *
     * @return how long that took from the start of the process
     */
    Duration awaitReady(Duration limit) throws InterruptedException {
        await(READY, limit);
        return age();
    }

    /**
     * Waits until its health is UP.
     *
     * @return how long that took from the start of the process
     */
    Duration awaitHealthy(Duration limit) throws InterruptedException {
        await(READY, limit);
        Matcher address = READY.matcher(output());
        if (!address.find()) {
            throw new AssertionError(output());
        }
        Caller caller = Caller.nobody(Integer.parseInt(address.group(1)));
        Awaitility.await()
                .atMost(limit)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> caller.get("/actuator/health").json().get("status").asString(), "UP"::equals);
        return age();
    }

    /** How long ago it was started. */
    Duration age() {
        return Duration.between(process.info().startInstant().orElseThrow(), Instant.now());
    }

    /**
     * As Ctrl-C and a service manager do: asks it to end, and waits for that.
     *
     * @return how long it took
     */
    Duration stop(Duration limit) throws InterruptedException {
        long asked = System.nanoTime();
        // unlike Process.destroy, leaves the last words to be read
        process.toHandle().destroy();
        awaitEnd(limit);
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** Waits until this was printed. */
    void awaitOutput(String text, Duration limit) throws InterruptedException {
        await(Pattern.compile(Pattern.quote(text)), limit);
    }

    private void await(Pattern pattern, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            if (pattern.matcher(output()).find()) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(pattern + " was not printed:\n" + output());
    }

    /** Exit code of a process that ends by itself. */
    int awaitEnd(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** As {@code kill -9} does: nothing gets to clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void read() {
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Stream<String> printed = out.lines()) {
            printed.forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException ended) {
            // the process is gone
        }
    }
}
