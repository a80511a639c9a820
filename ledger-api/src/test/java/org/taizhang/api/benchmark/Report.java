package org.taizhang.api.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one table, in words for people. */
final class Report {

    private Report() {}

    /** @param load how busy the machine was before, in programs that wanted to compute */
    static String of(List<Result> results, double load) throws IOException {
        StringBuilder text = new StringBuilder("""
                # Benchmarks

                Written by `mvn -Pbenchmark verify` on %s: %s. PostgreSQL runs beside it on the same machine, with fsync and
                synchronous_commit on; other programs loaded the machine with %.1f before the run began and used it during
                the run too, if that is well above 0.

                Each figure is of the run in the middle of three; its floor is from the same run, with the same rows, bytes,
                threads and authentication. A ratio is worth more than a figure: a busy machine slows both sides.

                | what | measured | floor | ratio | aim | |
                |---|---|---|---|---|---|
                """.formatted(LocalDate.now(), machine(), load));
        results.forEach(r -> text.append(line(r)));
        flat(results).ifPresent(text::append);
        String missed = results.stream().filter(r -> !r.met()).map(Report::why).collect(Collectors.joining("\n"));
        if (!missed.isEmpty()) {
            text.append("\n## Where the time goes in what missed its aim\n\n")
                    .append(
                            "Java Flight Recorder's samples of computing threads, by the innermost method of ours and the library it called.\n\n")
                    .append(missed);
        }
        return text.toString();
    }

    /** How a cluster's questions grow with its enterprises, each beside the floor of its own time. */
    private static Optional<String> flat(List<Result> results) {
        List<Result> questions =
                results.stream().filter(r -> r.trial() instanceof QuestionTrial).toList();
        if (questions.size() < 2) {
            return Optional.empty();
        }
        Result few = questions.get(0);
        Result many = questions.get(1);
        return Optional.of(String.format(
                Locale.ROOT,
                "%nFlat: with %,d enterprises the questions of a cluster cost %.2f times one row, with %,d %.2f times.%n",
                ((QuestionTrial) few.trial()).enterprises(),
                few.ours() / few.floor(),
                ((QuestionTrial) many.trial()).enterprises(),
                many.ours() / many.floor()));
    }

    /** A row of the table. */
    static String line(Result r) {
        boolean alone = Double.isNaN(r.floor());
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        r.what(),
                        figure(r.ours(), r),
                        alone ? "–" : figure(r.floor(), r) + " " + r.trial().floor(),
                        alone ? "–" : String.format(Locale.ROOT, "%.2f", r.ours() / r.floor()),
                        r.trial().aim().words(),
                        r.met() ? "met" : "**missed**");
    }

    private static String figure(double value, Result r) {
        String pattern = value < 100 ? "%,.1f %s" : "%,.0f %s";
        return String.format(Locale.ROOT, pattern, value, r.trial().aim().unit());
    }

    private static String why(Result r) {
        return r.what() + "\n" + r.places().stream().map(h -> "- " + h + "\n").collect(Collectors.joining());
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = !Files.isReadable(cpu)
                ? System.getProperty("os.arch")
                : Files.readAllLines(cpu).stream()
                        .filter(l -> l.startsWith("model name"))
                        .map(l -> l.substring(l.indexOf(':') + 2))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
        return "%d cores (%s), %s, Java %s, heap %d MB"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("os.name"),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20);
    }
}
