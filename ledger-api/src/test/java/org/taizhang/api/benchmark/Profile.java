package org.taizhang.api.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where this process computes while a trial runs: Java Flight Recorder's samples, a hundred a second and thread. */
final class Profile implements AutoCloseable {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final int SHOWN = 8;
    private static final List<String> WORKERS = List.of(
            "org.postgresql",
            "com.fasterxml.jackson",
            "tools.jackson",
            "org.axonframework",
            "com.zaxxer",
            "org.springframework");

    private final Recording recording = new Recording();
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long start = System.nanoTime();
    private final long processor = machine.getProcessCpuTime();

    Profile() {
        recording.enable(SAMPLE).withPeriod(PERIOD);
        recording.start();
    }

    /** The processor time of this process in cores, then the places that took most of it. */
    List<String> places() throws IOException {
        recording.stop();
        double cores = (double) (machine.getProcessCpuTime() - processor) / (System.nanoTime() - start);
        Path file = Files.createTempFile("benchmark", ".jfr");
        recording.dump(file);
        Map<String, Integer> seen = new HashMap<>();
        int samples = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                samples++;
                place(event.getStackTrace().getFrames()).ifPresent(place -> seen.merge(place, 1, Integer::sum));
            }
        }
        Files.delete(file);
        List<String> lines = new ArrayList<>();
        lines.add("%.1f of %d cores were used by this process, the rest by PostgreSQL and others or not at all"
                .formatted(cores, Runtime.getRuntime().availableProcessors()));
        int all = Math.max(1, samples);
        seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(e -> lines.add(Math.round(100.0 * e.getValue() / all) + " % " + e.getKey()));
        return lines;
    }

    /** The library at work, and the innermost method of ours that it works for. */
    private static Optional<String> place(List<RecordedFrame> frames) {
        String worker = "";
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("org.taizhang.") && !type.contains(".benchmark.")) {
                String method = type.substring("org.taizhang.".length()) + "."
                        + frame.getMethod().getName();
                return Optional.of(worker.isEmpty() ? method : worker + " for " + method);
            }
            if (worker.isEmpty()) {
                worker = WORKERS.stream().filter(type::startsWith).findFirst().orElse("");
            }
        }
        return worker.isEmpty() ? Optional.empty() : Optional.of(worker);
    }

    @Override
    public void close() {
        recording.close();
    }
}
