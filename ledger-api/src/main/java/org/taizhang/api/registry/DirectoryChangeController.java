package org.taizhang.api.registry;

import java.net.URI;
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
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.registry.ChangeScale;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.LeaveCluster;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.ResumeProduction;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.StopProduction;
import org.taizhang.ledger.registry.Uscc;

/** What happens to an enterprise in the directory, each with its month and its document. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}")
class DirectoryChangeController {

    private final Writes writes;

    DirectoryChangeController(Writes writes) {
        this.writes = writes;
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
        return write(
                sender,
                uscc,
                body,
                new SettleEnterprise(
                        sender.recording(), uscc, body.cluster(), body.from(), preparing, body.document()));
    }

    @PostMapping("/scale-changes")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> changeScale(
            Sender sender, @PathVariable Uscc uscc, @RequestBody ScaleChange body) {
        return write(
                sender,
                uscc,
                body,
                new ChangeScale(sender.recording(), uscc, body.aboveScale(), body.from(), body.document()));
    }

    @PostMapping("/stoppages")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> stop(Sender sender, @PathVariable Uscc uscc, @RequestBody Interruption body) {
        return write(sender, uscc, body, new StopProduction(sender.recording(), uscc, body.day(), body.document()));
    }

    @PostMapping("/resumptions")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> resume(Sender sender, @PathVariable Uscc uscc, @RequestBody Interruption body) {
        return write(sender, uscc, body, new ResumeProduction(sender.recording(), uscc, body.day(), body.document()));
    }

    @PostMapping("/exits")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> leave(Sender sender, @PathVariable Uscc uscc, @RequestBody Exit body) {
        return write(sender, uscc, body, new LeaveCluster(sender.recording(), uscc, body.from(), body.document()));
    }

    private ResponseEntity<DirectoryWritten> write(
            Sender sender, Uscc uscc, Object body, Command<Enterprise, RegistryEvent> command) {
        return DirectoryWritten.answer(
                uscc.value(), writes.write(sender, body, command), URI.create("/api/v1/enterprises/" + uscc));
    }
}
