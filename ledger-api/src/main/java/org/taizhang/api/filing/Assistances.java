package org.taizhang.api.filing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Assistance;
import org.taizhang.ledger.filing.AssistanceEvent;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.ReasonCode;

/** What statisticians offered to file for enterprises, and what these said to it. */
@Component
class Assistances {

    private final Streams streams;
    private final Accounts accounts;

    Assistances(Streams streams, Accounts accounts) {
        this.streams = streams;
        this.accounts = accounts;
    }

    /** By number. */
    List<Assistance> of(ReportKey report) {
        return streams.read(
                        ReportBook.STREAM,
                        ReportBook.id(report.uscc(), report.period().year()))
                .state()
                .assistances(new ReportBook.Key(report.form(), report.period()));
    }

    Optional<Assistance> find(ReportKey report, int number) {
        return of(report).stream().filter(a -> a.number() == number).findFirst();
    }

    /** By number. */
    List<ShownAssistance> shown(ReportKey report) {
        return of(report).stream().map(this::shown).toList();
    }

    ShownAssistance shown(Assistance assistance) {
        AssistanceEvent answer = assistance.answer();
        return new ShownAssistance(
                assistance.number(),
                assistance.state(),
                assistance.filedRevision(),
                name(assistance.offer().actor()),
                assistance.offer().recordedAt(),
                assistance.offer().cause(),
                said(assistance.offer()),
                answer == null ? null : name(answer.actor()),
                answer == null ? null : answer.recordedAt(),
                reason(answer));
    }

    private static List<Text> said(AssistanceOffered offer) {
        return Stream.concat(
                        Optional.ofNullable(offer.reason()).stream()
                                .map(reason -> said("", reason.code(), reason.text())),
                        offer.explanations().stream()
                                .map(one ->
                                        said(Objects.requireNonNullElse(one.rule(), "") + " ", one.code(), one.text())))
                .toList();
    }

    private static Text said(String about, String code, String text) {
        Text label = ReasonCode.find(code).map(ReasonCode::label).orElse(new Text("", ""));
        return new Text(about + code + " " + label.zh() + "：" + text, about + code + " " + label.en() + ": " + text);
    }

    /** Who prepared and who countersigned a revision, if it came so. */
    static List<Text> notes(List<ShownAssistance> assistances, int revision) {
        return assistances.stream()
                .filter(a -> a.state() == Assistance.State.COUNTERSIGNED && a.filedRevision() == revision)
                .map(ShownAssistance::note)
                .toList();
    }

    private String name(String actor) {
        return accounts.find(actor).map(Account::name).orElse(actor);
    }

    static @Nullable String reason(@Nullable AssistanceEvent answer) {
        return answer == null ? null : answer.on(REASON).orElse(null);
    }

    private static final AssistanceEvent.Cases<Optional<String>> REASON = new AssistanceEvent.Cases<>() {
        @Override
        public Optional<String> offered(AssistanceOffered event) {
            return Optional.empty();
        }

        @Override
        public Optional<String> countersigned(AssistanceCountersigned event) {
            return Optional.empty();
        }

        @Override
        public Optional<String> declined(AssistanceDeclined event) {
            return Optional.of(event.reason());
        }
    };
}
