package org.taizhang.api.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.window.RecordWindows;

/** Records the windows that have opened and closed since it was last asked, by the ledger's own clock. */
public final class WindowClerk {

    private static final String ACTOR = "system:calendar";

    private final Ledger ledger;
    private final Streams streams;
    private final Clock clock;

    public WindowClerk(Ledger ledger, Streams streams, Clock clock) {
        this.ledger = ledger;
        this.streams = streams;
        this.clock = clock;
    }

    /** Does nothing in a ledger that is not declared. A race lost to another node is found done the next time. */
    public void record() {
        LedgerDeclared declared =
                streams.read(Declaration.STREAM, Declaration.ID).state().declared();
        if (declared == null) {
            return;
        }
        Recording recording = new Recording(ACTOR, clock.instant());
        // the windows of December open and close in January
        List<RecordWindows> commands = IntStream.rangeClosed(year(declared.recordedAt()) - 1, year(recording.at()))
                .mapToObj(year -> new RecordWindows(recording, year))
                .toList();
        ledger.executeAll(commands);
    }

    private static int year(Instant at) {
        return ZonedDateTime.ofInstant(at, ReportingCalendar.ZONE).getYear();
    }
}
