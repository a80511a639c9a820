package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.SubmissionBody;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.Move;
import org.taizhang.ledger.filing.Preview;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;

/** What a filing would get, while it is being typed. Nothing is recorded. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}")
class CheckController {

    private final Filings filings;
    private final Clock clock;

    CheckController(Filings filings, Clock clock) {
        this.filings = filings;
        this.clock = clock;
    }

    /**
     * @param taken it would be recorded as it is
     * @param hard what refuses it
     * @param soft what is unusual, explained or not
     * @param derived what the ledger would compute
     */
    record Checked(
            Uscc uscc,
            FormCode form,
            Period period,
            boolean taken,
            List<Problem> hard,
            List<Unusual> soft,
            Map<String, BigDecimal> derived) {

        static Checked of(FileReport command, Preview preview) {
            return new Checked(
                    command.uscc(),
                    command.form(),
                    command.period(),
                    preview.taken(),
                    preview.broken(),
                    Stream.concat(
                                    preview.open().stream().map(Unusual::open),
                                    preview.notes().stream()
                                            .filter(note -> note.outcome() == Outcome.FIRED)
                                            .map(Unusual::explained))
                            .toList(),
                    preview.derived());
        }
    }

    /**
     * @param rule to be named in {@code explanations}, with the item
     * @param version of the rule
     * @param explained by what was sent, or by an earlier explanation that was accepted and still holds
     * @param standingFrom period of that earlier explanation
     */
    record Unusual(
            String rule,
            int version,
            String item,
            String pointer,
            Text message,
            boolean explained,
            @Nullable Period standingFrom) {

        static Unusual open(Finding finding) {
            return new Unusual(
                    finding.check().id(),
                    finding.check().version(),
                    finding.item(),
                    finding.pointer(),
                    finding.message(),
                    false,
                    null);
        }

        static Unusual explained(CheckNote note) {
            return new Unusual(
                    note.rule(),
                    note.version(),
                    note.item(),
                    "/values/" + note.item(),
                    note.message(),
                    true,
                    note.standingFrom());
        }
    }

    @PostMapping("/{period}:check")
    @Requires(Action.FILE_REPORT)
    Checked check(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody SubmissionBody body) {
        FileReport command = new FileReport(
                new Recording(user.actor(), clock.instant()), uscc, form, period, body.submission(), null, Channel.API);
        return Checked.of(command, filings.check(command, Move.FILE));
    }
}
