package org.taizhang.ledger.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.window.ReportingYear.Occasion;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/**
 * Records which windows of a year have opened and closed by now, in the order in which they did. Asked again it records
 * what has happened since, mostly nothing: it may be asked as often as one likes, by any number of nodes. Windows that
 * had closed before the ledger was declared are none of its own.
 */
public record RecordWindows(Recording recording, int year) implements YearCommand {

    private record Due(Instant at, WindowEvent event) {}

    @Override
    public List<StreamRef> reads() {
        return List.of(new StreamRef(Declaration.STREAM, Declaration.ID));
    }

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        LedgerDeclared declared =
                facts.read(Declaration.STREAM, Declaration.ID).state().declared();
        if (declared == null) {
            return Decision.accept();
        }
        Extensions extensions = state.granted();
        List<Due> due = new ArrayList<>();
        for (Period period : Period.range(new Period(year, 2), Period.december(year))) {
            for (FormCode form : FormCode.values()) {
                Window window = extensions.general(form, period);
                if (!window.closedAt(declared.recordedAt())) {
                    due.addAll(due(state, form, period, window));
                }
            }
        }
        due.sort(Comparator.comparing(Due::at));
        return new Decision.Accepted<>(due.stream().map(Due::event).toList());
    }

    private List<Due> due(ReportingYear state, FormCode form, Period period, Window window) {
        Instant now = recording.at();
        Optional<Boolean> recorded = Optional.ofNullable(state.open().get(new Occasion(form, period)));
        List<Due> due = new ArrayList<>();
        boolean open = recorded.orElse(false);
        if (!open && (window.openAt(now) || recorded.isEmpty() && !now.isBefore(window.opensOn()))) {
            due.add(new Due(
                    window.opensOn(),
                    new WindowOpened(recording.actor(), recording.at(), form, period, window.opensOn())));
            open = true;
        }
        if (open && window.closedAt(now)) {
            due.add(new Due(
                    window.closesOn(),
                    new WindowClosed(recording.actor(), recording.at(), form, period, window.closesOn())));
        }
        return due;
    }
}
