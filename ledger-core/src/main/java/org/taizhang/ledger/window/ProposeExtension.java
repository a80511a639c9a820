package org.taizhang.ledger.window;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;

/**
 * A member of the county puts an extension forward; it holds when another consents in time.
 *
 * @param consentBy at most 30 days from now; after it the proposal has lapsed
 */
public record ProposeExtension(Recording recording, Extension extension, Instant consentBy) implements YearCommand {

    public static final int ENTERPRISES_MAX = 200;
    private static final int REASON_LENGTH_MAX = 500;
    private static final Duration CONSENT_MAX = Duration.ofDays(30);
    private static final Duration BEYOND_MAX = Duration.ofDays(92);

    @Override
    public int year() {
        return extension.period().year();
    }

    @Override
    public List<StreamRef> reads() {
        return extension.enterprises().stream()
                .limit(ENTERPRISES_MAX)
                .map(uscc -> new StreamRef(Enterprise.STREAM, uscc.value()))
                .toList();
    }

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        List<Problem> broken = Stream.of(form(), instants(state), consent(), scope(facts), reason())
                .flatMap(problems -> problems)
                .toList();
        return broken.isEmpty()
                ? Decision.accept(new ExtensionProposed(
                        recording.actor(), recording.at(), state.extensions().size() + 1, extension, consentBy))
                : Decision.refuse(Refusal.Kind.INVALID, broken);
    }

    private Stream<Problem> form() {
        return extension.form().filedByEnterprises()
                ? Stream.empty()
                : problem(
                        "EXTENSION_FORM", "/form", "只有企业填报的表可以延期。", "Only forms filed by enterprises can be extended.");
    }

    private Stream<Problem> instants(ReportingYear state) {
        Window window = state.granted().general(extension.form(), extension.period());
        Instant latest = window.closesOn().plus(BEYOND_MAX);
        boolean later = extension.closesOn().isAfter(window.closesOn())
                && extension.closesOn().isAfter(recording.at())
                && !extension.closesOn().isAfter(latest);
        Stream<Problem> closing = later
                ? Stream.empty()
                : problem(
                        "EXTENSION_CLOSES",
                        "/closesOn",
                        "新的收报截止须晚于现在和原截止时刻（" + window.closesOn() + "），且不晚于" + latest + "。",
                        "It closes later than now and than " + window.closesOn() + ", and not after " + latest + ".");
        Instant onTime = extension.onTimeUntil();
        boolean fits = onTime == null || onTime.isAfter(window.onTimeUntil()) && !onTime.isAfter(extension.closesOn());
        return fits
                ? closing
                : Stream.concat(
                        closing,
                        problem(
                                "EXTENSION_ON_TIME",
                                "/onTimeUntil",
                                "新的按时截至须晚于原时刻（" + window.onTimeUntil() + "），且不晚于新的收报截止。",
                                "It is on time until later than " + window.onTimeUntil()
                                        + ", and not after it closes."));
    }

    private Stream<Problem> consent() {
        boolean fits = consentBy.isAfter(recording.at())
                && !consentBy.isAfter(recording.at().plus(CONSENT_MAX));
        return fits
                ? Stream.empty()
                : problem(
                        "EXTENSION_CONSENT_BY",
                        "/consentBy",
                        "同意期限须在今后30天之内。",
                        "The second person consents within the next 30 days.");
    }

    private Stream<Problem> scope(Streams facts) {
        List<Uscc> units = extension.enterprises();
        if (extension.cluster() != null) {
            return units.isEmpty()
                    ? facts.read(Plans.STREAM, Plans.ID)
                                    .state()
                                    .cluster(extension.cluster())
                                    .isPresent()
                            ? Stream.empty()
                            : problem(
                                    "CLUSTER_UNKNOWN",
                                    "/cluster",
                                    "规划中没有集聚区“" + extension.cluster() + "”。",
                                    "The plan has no cluster '" + extension.cluster() + "'.")
                    : problem(
                            "EXTENSION_SCOPE",
                            "/enterprises",
                            "延期范围或为集聚区，或为企业名单，不能并用。",
                            "An extension is for a cluster or for named enterprises, not for both.");
        }
        if (units.size() > ENTERPRISES_MAX || new HashSet<>(units).size() < units.size()) {
            return problem(
                    "EXTENSION_ENTERPRISES",
                    "/enterprises",
                    "企业名单最多" + ENTERPRISES_MAX + "家，且不得重复。",
                    "At most " + ENTERPRISES_MAX + " enterprises, each once.");
        }
        return IntStream.range(0, units.size())
                .filter(i -> !facts.read(Enterprise.STREAM, units.get(i).value())
                        .state()
                        .exists())
                .boxed()
                .flatMap(i -> problem(
                        "ENTERPRISE_UNKNOWN",
                        "/enterprises/" + i,
                        "名录中没有企业" + units.get(i) + "。",
                        "The directory has no enterprise " + units.get(i) + "."));
    }

    private Stream<Problem> reason() {
        return PlainText.required("/reason", extension.reason(), REASON_LENGTH_MAX).stream();
    }

    private static Stream<Problem> problem(String rule, String pointer, String zh, String en) {
        return Stream.of(Problem.of(rule, pointer, zh, en));
    }
}
