package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.plan.Plans;

/** Checks that several directory commands share. */
public final class DirectoryRules {

    private static final int DOCUMENT_LENGTH_MAX = 200;
    private static final int NAME_LENGTH_MAX = 100;
    private static final int MONTHS_AHEAD_MAX = 1;

    private DirectoryRules() {}

    public static Problem unknown(Uscc uscc) {
        return Problem.of(
                "ENTERPRISE_UNKNOWN",
                "/uscc",
                "名录库中没有" + uscc + "，请先登记（先进库，再有数）。",
                "The directory has no enterprise " + uscc + ": register it first.");
    }

    public static Optional<Problem> document(String document) {
        return PlainText.required("/document", document, DOCUMENT_LENGTH_MAX);
    }

    /** A change is recorded at most a month ahead: the directory says what is, not what is hoped for. */
    public static Optional<Problem> month(YearMonth from, Recording recording) {
        YearMonth latest =
                YearMonth.from(recording.at().atZone(ReportingCalendar.ZONE)).plusMonths(MONTHS_AHEAD_MAX);
        return outside("/from", from, latest);
    }

    static Optional<Problem> day(LocalDate firstDay, Recording recording) {
        YearMonth latest =
                YearMonth.from(recording.at().atZone(ReportingCalendar.ZONE)).plusMonths(MONTHS_AHEAD_MAX);
        return outside("/firstDay", YearMonth.from(firstDay), latest);
    }

    static Optional<Problem> cluster(ClusterId cluster, Plans plans) {
        if (plans.cluster(cluster).isPresent()) {
            return Optional.empty();
        }
        String known = plans.clusters().stream().map(c -> c.id().value()).collect(Collectors.joining(" "));
        return Optional.of(Problem.of(
                "CLUSTER_UNKNOWN",
                "/cluster",
                "现行规划中没有集聚区“" + cluster + "”，可选：" + known + "。",
                "The plan in force has no cluster '" + cluster + "'; it has: " + known + "."));
    }

    static Optional<Problem> name(String name) {
        return PlainText.required("/name", name, NAME_LENGTH_MAX);
    }

    static Optional<Problem> industryClass(String code) {
        return IndustryClass.wellFormed(code)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "INDUSTRY_CLASS",
                        "/industryClass",
                        "行业小类应为 GB/T 4754-2017 的四位代码，如 1311。",
                        "The industry class is a four-digit class of GB/T 4754-2017, such as 1311."));
    }

    /** Other enterprises that a change names: registered, each once, and not the one it is about. */
    static Optional<Problem> others(String pointer, Uscc uscc, List<Uscc> others, Streams facts) {
        if (others.isEmpty() || others.contains(uscc) || Set.copyOf(others).size() < others.size()) {
            return Optional.of(Problem.of(
                    "OTHERS",
                    pointer,
                    "请列出至少一个其他单位，每个一次，不含本单位。",
                    "Name at least one other enterprise, each once, and not this one."));
        }
        return others.stream()
                .filter(other ->
                        !facts.read(Enterprise.STREAM, other.value()).state().exists())
                .findFirst()
                .map(DirectoryRules::unknown);
    }

    static Decision<RegistryEvent> notAMember(YearMonth month) {
        return conflict(
                "NOT_A_MEMBER",
                "/from",
                "该单位" + month + "不在任何集聚区名录内。",
                "In " + month + " it is a member of no cluster.");
    }

    private static Optional<Problem> outside(String pointer, YearMonth month, YearMonth latest) {
        if (month.getYear() >= Period.YEAR_MIN && !month.isAfter(latest)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                "DATE_OUT_OF_RANGE",
                pointer,
                "时间应在" + Period.YEAR_MIN + "年至" + latest + "之间。",
                "The time lies between " + Period.YEAR_MIN + " and " + latest + "."));
    }

    static Decision<RegistryEvent> conflict(String rule, String pointer, String zh, String en) {
        return Decision.refuse(Refusal.Kind.CONFLICT, Problem.of(rule, pointer, zh, en));
    }
}
