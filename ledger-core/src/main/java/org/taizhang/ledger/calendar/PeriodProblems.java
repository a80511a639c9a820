package org.taizhang.ledger.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.ledger.Problem;

/** What can be wrong with the period of a report or of a question. */
public final class PeriodProblems {

    private static final Pattern JANUARY = Pattern.compile("\\d{4}-01");

    private PeriodProblems() {}

    /** {@code PERIOD_EXEMPT} for January, {@code PERIOD_FORMAT} for anything else that {@link Period#parse} refuses. */
    public static Optional<Problem> of(String text) {
        if (JANUARY.matcher(text).matches()) {
            String february = text.substring(0, 5) + "02";
            return Optional.of(Problem.of(
                    "PERIOD_EXEMPT",
                    "/period",
                    "1月免报，1—2月合并填报：请使用 " + february + "。",
                    "January is exempt and reported together with February: use " + february + "."));
        }
        try {
            Period.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Problem.of(
                    "PERIOD_FORMAT",
                    "/period",
                    "报告期应写作 2025-02 至 2025-12 的形式（2025-02 即1—2月）。",
                    "A period is written as 2025-02 … 2025-12 (2025-02 is January and February)."));
        }
    }

    /** {@code PERIOD_NOT_ENDED} until 24:00 of the last day of the period in Asia/Shanghai. */
    public static Optional<Problem> notEnded(Period period, Instant at) {
        Instant end = period.lastDay()
                .plusDays(1)
                .atStartOfDay(ReportingCalendar.ZONE)
                .toInstant();
        if (!at.isBefore(end)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                "PERIOD_NOT_ENDED",
                "/period",
                period.label().zh() + "尚未结束，请在" + period.lastDay().plusDays(1) + "起填报。",
                period.label().en() + " has not ended yet: file from "
                        + period.lastDay().plusDays(1) + " on."));
    }
}
