package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Facts;
import org.taizhang.ledger.check.Read;
import org.taizhang.ledger.check.Variable;
import org.taizhang.ledger.check.Variable.Source;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReportValues;

/** What the books and the directory know about one filing. Streams are read when a check asks for them. */
final class FilingFacts implements Facts {

    /** There are no periods before the first year. */
    private static final Set<Source> LOOK_BACK =
            EnumSet.of(Source.PREVIOUS, Source.LAST_YEAR, Source.LAST_YEAR_PREVIOUS, Source.FACT);

    private final Filing filing;
    private final Peers peers;
    private final DirectoryFacts directory;
    private @Nullable List<ReportFiled> past;

    FilingFacts(Filing filing, Peers peers) {
        this.filing = filing;
        this.peers = peers;
        this.directory = new DirectoryFacts(filing.enterprise(), filing.period());
    }

    @Override
    public @Nullable Object find(Variable variable) {
        Period period = filing.period();
        if (period.year() == Period.YEAR_MIN && LOOK_BACK.contains(variable.source())) {
            return null;
        }
        return switch (variable.source()) {
            case ITEM -> item(variable);
            case ROWS -> Read.rows(filing.report(), variable);
            case SAME ->
                before().map(last -> Read.same(variable, last, filing.report().values()))
                        .orElse(null);
            case LAST -> Read.item(before(), variable);
            case PREVIOUS -> Read.item(stated(period.previous()), variable);
            case LAST_YEAR -> lastYear(variable);
            case LAST_YEAR_PREVIOUS -> Read.item(stated(period.sameLastYear().previous()), variable);
            case YEAR_TO_DATE -> variable.counted(filing.yearToDate().get(variable.key() + ".ytd"));
            case PAST ->
                past().stream()
                        .map(report -> Read.item(report.values(), variable))
                        .filter(Objects::nonNull)
                        .toList();
            case PAST_MONTHLY ->
                past().stream()
                        .map(report -> monthly(report, variable))
                        .filter(Objects::nonNull)
                        .toList();
            case OTHER_FORM -> Read.item(other(variable.form()), variable);
            case FACT ->
                variable.name().equals("book.ytdBefore")
                        ? variable.counted(filing.after().ytdBefore())
                        : directory.find(variable.name());
            case PEERS -> peers.of(variable.key(), filing.asked().uscc());
            case PARAMETER, EACH -> null;
        };
    }

    private @Nullable Object item(Variable variable) {
        ItemDefinition item = filing.report().form().item(variable.key()).orElse(null);
        if (item == null || item.stated()) {
            return Read.item(filing.report().values(), variable);
        }
        Map<String, BigDecimal> derived =
                filing.asked().form() == FormCode.LAND_USE ? LandUse.derived(filing) : filing.yearToDate();
        return variable.counted(derived.get(variable.key()));
    }

    /** From last year's book, else as the unit typed it for want of one. */
    private @Nullable Object lastYear(Variable variable) {
        Optional<ReportValues> report = stated(filing.period().sameLastYear());
        return report.isPresent()
                ? Read.item(report, variable)
                : variable.counted(SamePeriod.recorded(filing).get(variable.key() + ".month"));
    }

    private Optional<ReportValues> stated(Period period) {
        Optional<ReportFiled> report = period.year() == filing.period().year()
                ? filing.book().effective(filing.asked().form(), period)
                : period.year() == filing.period().year() - 1
                        ? filing.lastYear().effective(filing.asked().form(), period)
                        : Optional.empty();
        return report.map(ReportFiled::values);
    }

    private Optional<ReportValues> before() {
        return past().stream().findFirst().map(ReportFiled::values);
    }

    /** Effective reports of earlier periods of this year and last, newest first. */
    private List<ReportFiled> past() {
        List<ReportFiled> known = past;
        if (known == null) {
            known = new ArrayList<>(newestFirst(filing.book()));
            known.addAll(newestFirst(filing.lastYear()));
            past = known;
        }
        return known;
    }

    private List<ReportFiled> newestFirst(ReportBook book) {
        List<ReportFiled> reports =
                new ArrayList<>(book.effective(filing.asked().form()));
        reports.removeIf(report -> report.period().compareTo(filing.period()) >= 0);
        Collections.reverse(reports);
        return reports;
    }

    private static @Nullable Long monthly(ReportFiled report, Variable variable) {
        return Read.item(report.values(), variable) instanceof Long value
                ? BigDecimal.valueOf(value)
                        .divide(BigDecimal.valueOf(report.period().months()), 0, RoundingMode.HALF_UP)
                        .longValueExact()
                : null;
    }

    /** Land use stands until the next report; the others are of the period. */
    private Optional<ReportValues> other(FormCode form) {
        if (form != FormCode.LAND_USE) {
            return filing.book().effective(form, filing.period()).map(ReportFiled::values);
        }
        return Stream.of(filing.book(), filing.lastYear())
                .flatMap(book -> Months.effective(book, FormCatalogue.of(form))
                        .before(filing.period().next())
                        .stream())
                .findFirst();
    }
}
