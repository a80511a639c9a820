package org.taizhang.api.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;

/**
 * Files a script through the ordinary commands. The times of a script rise from step to step and a chunk is one
 * transaction, so the latest time in the ledger says how far an earlier load came: what it recorded is skipped.
 */
public final class DemoLoader {

    private static final int CHUNK = 500;

    private final Ledger ledger;
    private final Supplier<Instant> knownUntil;
    private final LongSupplier events;
    private final Consumer<Instant> clock;

    /**
     * @param knownUntil the greatest {@code recordedAt} in the ledger, every committed event counted
     * @param events how many there are in the ledger, every committed one counted: nobody else writes during a load, so
     *     this is the position the last of them has or will get
     * @param clock moved along with the script, to its end at last
     */
    public DemoLoader(Ledger ledger, Supplier<Instant> knownUntil, LongSupplier events, Consumer<Instant> clock) {
        this.ledger = ledger;
        this.knownUntil = knownUntil;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return steps recorded now; 0 when everything was there
     * @throws IllegalStateException when a step is refused: the generator is wrong
     */
    public long load(DemoScript script, LoadProgress progress) {
        Instant known = knownUntil.get();
        List<YearMonth> months = script.months();
        YearMonth reached = YearMonth.from(known.atZone(ReportingCalendar.ZONE));
        long position = events.getAsLong();
        long recorded = 0;
        for (int i = 0; i < months.size() && known.isBefore(DemoScript.END); i++) {
            if (!months.get(i).isBefore(reached)) {
                List<Step> steps = script.steps(months.get(i)).stream()
                        .filter(s -> s.at().isAfter(known))
                        .toList();
                position = record(steps, position);
                recorded += steps.size();
                progress.month(months.get(i), i + 1, months.size(), recorded);
            }
        }
        if (known.isBefore(DemoScript.END)) {
            clock.accept(DemoScript.END);
        }
        return recorded;
    }

    /** @return the position of the last event after them */
    private long record(List<Step> steps, long before) {
        long position = before;
        for (int from = 0; from < steps.size(); from += CHUNK) {
            List<Step> chunk = steps.subList(from, Math.min(steps.size(), from + CHUNK));
            clock.accept(chunk.get(chunk.size() - 1).at());
            List<Command<?, ?>> commands = new ArrayList<>(chunk.size());
            for (Step step : chunk) {
                commands.add(step.command(position));
                position += step.events();
            }
            List<Outcome<?>> outcomes = ledger.executeAll(commands);
            for (int i = 0; i < outcomes.size(); i++) {
                outcomes.get(i).on(new Insist<>(commands.get(i), chunk.get(i).events()));
            }
        }
        return position;
    }

    /** Nothing in a script may be refused, or be so already: every step records the events it says. */
    private record Insist<E>(Command<?, ?> command, int events) implements Outcome.Cases<E, Boolean> {

        @Override
        public Boolean recorded(Outcome.Recorded<E> recorded) {
            if (recorded.events().size() != events) {
                throw new IllegalStateException(
                        "the demonstration recorded " + recorded.events().size() + " events of " + command);
            }
            return true;
        }

        @Override
        public Boolean refused(Refusal refusal) {
            throw new IllegalStateException("the demonstration was refused " + command + ": "
                    + refusal.problems().stream().map(Insist::describe).collect(Collectors.joining("; ")));
        }

        private static String describe(Problem problem) {
            return problem.rule() + " " + problem.pointer() + " "
                    + problem.message().en();
        }
    }
}
