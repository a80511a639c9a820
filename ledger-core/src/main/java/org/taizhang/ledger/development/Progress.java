package org.taizhang.ledger.development;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.check.CalendarFacts;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.check.Facts;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.check.Read;
import org.taizhang.ledger.check.Variable;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.window.ReportingYear;

/**
 * One development report being judged.
 *
 * @param cluster as the plan in force lays it out
 * @param plan in force
 * @param checks it is held against
 * @param window in which it is filed
 */
record Progress(
        FileDevelopment asked,
        StatedReport report,
        ClusterBook book,
        ClusterInfo cluster,
        Plan plan,
        CheckCatalogue checks,
        Window window)
        implements Facts {

    static Progress of(FileDevelopment asked, ClusterBook book, ClusterInfo cluster, Plan plan, Streams facts) {
        FormDefinition form = Forms.of(FormCode.DEVELOPMENT, facts).on(asked.period());
        ReportingYear year = facts.read(
                        ReportingYear.STREAM, ReportingYear.id(asked.period().year()))
                .state();
        return new Progress(
                asked,
                new StatedReport(form, asked.submission().values()),
                book,
                cluster,
                plan,
                facts.read(Checks.STREAM, Checks.ID).state().catalogue(form, facts),
                year.granted().general(FormCode.DEVELOPMENT, asked.period()));
    }

    /** What the checks of the form that a town hears of find. */
    List<Finding> findings() {
        return checks.findings(EnumSet.of(Severity.HARD, Severity.SOFT), this, null, asked.period());
    }

    /** What those find that only statisticians hear of. */
    List<Finding> alerts() {
        return checks.findings(EnumSet.of(Severity.ALERT), this, null, asked.period());
    }

    @Override
    public @Nullable Object find(Variable variable) {
        return switch (variable.source()) {
            case ITEM -> item(variable);
            case ROWS -> Read.rows(report, variable);
            case SAME ->
                last().map(last -> Read.same(variable, last, report.values())).orElse(null);
            case LAST -> Read.item(last(), variable);
            case FACT -> fact(variable);
            case PREVIOUS, LAST_YEAR, LAST_YEAR_PREVIOUS, YEAR_TO_DATE, PAST, PAST_MONTHLY -> null;
            case OTHER_FORM, PEERS, PARAMETER, EACH -> null;
        };
    }

    private @Nullable Object item(Variable variable) {
        boolean stated = report.form()
                .item(variable.key())
                .filter(item -> !item.stated())
                .isEmpty();
        Map<String, BigDecimal> derived = stated ? Map.of() : FileDevelopment.derived(report);
        return stated ? Read.item(report.values(), variable) : variable.counted(derived.get(variable.key()));
    }

    private Optional<ReportValues> last() {
        return Optional.ofNullable(book.reports().lowerKey(asked.period()))
                .flatMap(book::latest)
                .map(revision -> revision.filed())
                .map(DevelopmentFiled::values);
    }

    private static @Nullable Object policy(Variable variable, Optional<Fact> stated) {
        return variable.counted(stated.map(Fact::value).orElse(null));
    }

    private @Nullable Object fact(Variable variable) {
        return switch (variable.name()) {
            case "cluster.plannedArea" -> variable.counted(cluster.plannedArea());
            case "cluster.usableSharePercent" ->
                plan.usableShare(cluster.id(), asked.period())
                        .map(share -> share.times(100).rounded(variable.decimals()))
                        .map(variable::counted)
                        .orElse(null);
            case "plan.mixedUsePercentMax" -> policy(variable, plan.policy().mixedUseMax());
            case "plan.workshopFar" -> policy(variable, plan.policy().workshopFloorAreaRatio());
            default -> CalendarFacts.find(variable.name(), asked.period());
        };
    }
}
