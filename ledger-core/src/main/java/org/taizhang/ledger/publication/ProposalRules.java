package org.taizhang.ledger.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.calendar.PeriodProblems;

/** Everything that can be wrong with what is put forward for publication. */
final class ProposalRules {

    private static final int DOCUMENT_LENGTH_MAX = 200;
    private static final int REASON_LENGTH_MAX = 500;

    private ProposalRules() {}

    /** @param before the publication it would take the place of; null for the first */
    static List<Problem> broken(ProposePublication asked, @Nullable Publication before) {
        List<Problem> broken = new ArrayList<>();
        PeriodProblems.notEnded(asked.period(), asked.recording().at()).ifPresent(broken::add);
        PlainText.required("/document", asked.document(), DOCUMENT_LENGTH_MAX).ifPresent(broken::add);
        position(asked, before).ifPresent(broken::add);
        status(asked, before).ifPresent(broken::add);
        reason(asked, before).ifPresent(broken::add);
        return broken;
    }

    private static Optional<Problem> position(ProposePublication asked, @Nullable Publication before) {
        long after = before == null ? 0 : before.pinned().position();
        return asked.position() > after
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "POSITION_NOT_LATER",
                        "/position",
                        "台账位置应大于" + after + "（上一次公布所依据的位置）。",
                        "The position comes after " + after + ", the one the publication before rests on."));
    }

    private static Optional<Problem> status(ProposePublication asked, @Nullable Publication before) {
        return switch (asked.status()) {
            case PROVISIONAL ->
                before == null
                        ? Optional.empty()
                        : step("已公布过，应为修订数或最终数。", "It was published before: this one is revised or final.");
            case REVISED ->
                before == null
                        ? step("首次公布应为初步数或最终数。", "The first publication is provisional or final.")
                        : before.pinned().status() == PublicationStatus.FINAL
                                ? step("最终数之后只能再公布最终数。", "After final figures only final ones follow.")
                                : Optional.empty();
            case FINAL -> settled(asked);
        };
    }

    private static Optional<Problem> settled(ProposePublication asked) {
        if (asked.provisional().isEmpty()) {
            return Optional.empty();
        }
        String codes = asked.provisional().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return Optional.of(Problem.of(
                "FIGURES_NOT_FINAL",
                "/status",
                "下列指标仍为暂定（报告期未关闭，或尚有报表未验收、面积未确认）：" + codes + "。",
                "These figures are still provisional (window open, reports not accepted or areas not confirmed): "
                        + codes + "."));
    }

    private static Optional<Problem> step(String zh, String en) {
        return Optional.of(Problem.of("STATUS_ORDER", "/status", zh, en));
    }

    private static Optional<Problem> reason(ProposePublication asked, @Nullable Publication before) {
        String reason = asked.reason();
        if (before != null) {
            return PlainText.required("/reason", reason == null ? "" : reason, REASON_LENGTH_MAX);
        }
        return reason == null
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "NOTHING_REPLACED",
                        "/reason",
                        "首次公布不需要修订原因。",
                        "The first publication replaces nothing: leave out the reason."));
    }
}
