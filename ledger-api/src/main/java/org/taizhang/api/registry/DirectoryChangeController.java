package org.taizhang.api.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposedChange;

/**
 * What happens to an enterprise in the directory, each with its month and its document: the county's proposals, which
 * another person of the county accepts.
 */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}")
class DirectoryChangeController {

    private final Proposals proposals;

    DirectoryChangeController(Proposals proposals) {
        this.proposals = proposals;
    }

    /** @param preparing 筹建: not yet producing; false when left out */
    record Settlement(
            ClusterId cluster, YearMonth from, @Nullable Boolean preparing, String document) {}

    /** @param aboveScale 规上 from that month on, or no longer */
    record ScaleChange(boolean aboveScale, YearMonth from, String document) {}

    /** @param on the exact day within {@code from}; the first of the month when left out */
    record Interruption(YearMonth from, @Nullable LocalDate on, String document) {

        LocalDate day() {
            if (on != null && !YearMonth.from(on).equals(from)) {
                throw RefusedException.of(
                        Refusal.Kind.INVALID,
                        "DAY_IN_MONTH",
                        "/on",
                        "on 应在 from 所指的月份之内。",
                        "on lies within the month of from.");
            }
            return on == null ? from.atDay(1) : on;
        }
    }

    /** @param from first month in which it is no longer a member */
    record Exit(YearMonth from, String document) {}

    @PostMapping("/settlements")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> settle(Sender sender, @PathVariable Uscc uscc, @RequestBody Settlement body) {
        boolean preparing = Boolean.TRUE.equals(body.preparing());
        return propose(
                sender,
                uscc,
                body,
                new ProposedChange.Settlement(body.cluster(), body.from(), preparing, body.document()));
    }

    @PostMapping("/scale-changes")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> changeScale(
            Sender sender, @PathVariable Uscc uscc, @RequestBody ScaleChange body) {
        return propose(
                sender, uscc, body, new ProposedChange.ScaleChange(body.aboveScale(), body.from(), body.document()));
    }

    @PostMapping("/stoppages")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> stop(Sender sender, @PathVariable Uscc uscc, @RequestBody Interruption body) {
        return interrupt(sender, uscc, body, new ProposedChange.Stoppage(body.day(), body.document()));
    }

    @PostMapping("/resumptions")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> resume(Sender sender, @PathVariable Uscc uscc, @RequestBody Interruption body) {
        return interrupt(sender, uscc, body, new ProposedChange.Resumption(body.day(), body.document()));
    }

    @PostMapping("/exits")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> leave(Sender sender, @PathVariable Uscc uscc, @RequestBody Exit body) {
        return propose(sender, uscc, body, new ProposedChange.Exit(body.from(), body.document()));
    }

    /** The ledger knows the first day alone, which is sent as the day on which it happens. */
    private ResponseEntity<DirectoryWritten> interrupt(
            Sender sender, Uscc uscc, Interruption body, ProposedChange change) {
        try {
            return propose(sender, uscc, body, change);
        } catch (RefusedException refused) {
            throw refused.at(pointer -> pointer.equals("/firstDay") ? "/on" : pointer);
        }
    }

    private ResponseEntity<DirectoryWritten> propose(Sender sender, Uscc uscc, Object body, ProposedChange change) {
        return DirectoryWritten.answer(uscc, proposals.propose(sender, body, uscc, change));
    }
}
