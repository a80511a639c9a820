package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;

/**
 * 复产, or 投产 after 筹建: from an exact day on it produces. What is already so records nothing.
 *
 * @param firstDay of production, after the stoppage began or not before the settlement; at most a month ahead
 */
public record ResumeProduction(Recording recording, Uscc uscc, LocalDate firstDay, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return DirectoryRules.day(firstDay, recording).stream();
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        Optional<LocalDate> earliest = enterprise
                .stopped()
                .map(s -> s.from().plusDays(1))
                .or(() -> enterprise
                        .present()
                        .filter(Membership::preparing)
                        .map(m -> m.from().atDay(1)));
        if (earliest.isEmpty()) {
            return alreadySo(enterprise)
                    ? Decision.accept()
                    : DirectoryRules.conflict(
                            "NOT_STOPPED", "/firstDay", "该单位既未停产也不在筹建。", "It is neither stopped nor preparing.");
        }
        if (firstDay.isBefore(earliest.get())) {
            return DirectoryRules.conflict(
                    "RESUMED_TOO_EARLY",
                    "/firstDay",
                    "复产或投产日期不得早于" + earliest.get() + "。",
                    "It cannot produce again before " + earliest.get() + ".");
        }
        return Decision.accept(new ProductionResumed(recording.actor(), recording.at(), uscc, firstDay, document));
    }

    private boolean alreadySo(Enterprise enterprise) {
        return Stream.concat(
                        enterprise.stops().stream().map(Stop::until),
                        enterprise.present().stream().map(Membership::producing))
                .anyMatch(firstDay::equals);
    }
}
