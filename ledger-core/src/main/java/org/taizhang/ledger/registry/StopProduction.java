package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;

/**
 * 停产: from an exact day on nothing is produced. The same stoppage once more records nothing.
 *
 * @param firstDay without production; the unit is a member and producing before it, and at most a month ahead
 */
public record StopProduction(Recording recording, Uscc uscc, LocalDate firstDay, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return DirectoryRules.day(firstDay, recording).stream();
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        if (enterprise.stops().stream().anyMatch(s -> s.from().equals(firstDay))) {
            return Decision.accept();
        }
        Optional<Membership> membership = enterprise.membership(YearMonth.from(firstDay));
        if (membership.isEmpty()) {
            return DirectoryRules.conflict(
                    "NOT_A_MEMBER",
                    "/firstDay",
                    "该单位" + firstDay + "不在任何集聚区名录内。",
                    "On " + firstDay + " it is a member of no cluster.");
        }
        LocalDate producing = membership.get().producing();
        if (producing == null || firstDay.isBefore(producing)) {
            return DirectoryRules.conflict(
                    "NOT_PRODUCING", "/firstDay", "该单位此时尚在筹建，未投产。", "By then it is still preparing to produce.");
        }
        Optional<Stop> overlapped =
                enterprise.stops().stream().filter(s -> !s.endsBy(firstDay)).findFirst();
        if (overlapped.isPresent()) {
            LocalDate since = overlapped.get().from();
            return DirectoryRules.conflict(
                    "ALREADY_STOPPED",
                    "/firstDay",
                    "名录库已记录该单位自" + since + "起停产。",
                    "The directory already has it stopped from " + since + " on.");
        }
        return Decision.accept(new ProductionStopped(recording.actor(), recording.at(), uscc, firstDay, document));
    }
}
