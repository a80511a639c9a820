package org.taizhang.api.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Collects what happens within one month, in whatever order it is thought of. */
final class Agenda {

    private final YearMonth month;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Instant at, String actor, Function<Recording, Step.Told> act) {}

    Agenda(YearMonth month) {
        this.month = month;
    }

    YearMonth month() {
        return month;
    }

    void add(Instant at, String actor, Function<Recording, Command<?, ?>> act) {
        add(at, actor, 1, act);
    }

    /** @param events that it records */
    void add(Instant at, String actor, int events, Function<Recording, Command<?, ?>> act) {
        addAfter(at, actor, recording -> new Step.Plain(act.apply(recording), events));
    }

    /** What rests on how far the ledger has come by then. */
    void addAfter(Instant at, String actor, Function<Recording, Step.Told> act) {
        if (!YearMonth.from(at.atZone(ReportingCalendar.ZONE)).equals(month)) {
            throw new IllegalStateException(at + " is not in " + month);
        }
        entries.add(new Entry(at, actor, act));
    }

    /** In the order of time; of two at the same millisecond the second comes a millisecond later. */
    List<Step> steps() {
        entries.sort(Comparator.comparing(Entry::at));
        List<Step> steps = new ArrayList<>(entries.size());
        Instant free = Instant.MIN;
        for (Entry entry : entries) {
            Instant at = entry.at.isBefore(free) ? free : entry.at;
            Recording recording = new Recording(entry.actor, at);
            steps.add(new Step(recording.at(), entry.act.apply(recording)));
            free = recording.at().plus(Duration.ofMillis(1));
        }
        return steps;
    }
}
