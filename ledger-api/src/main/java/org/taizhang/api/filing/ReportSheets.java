package org.taizhang.api.filing;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.form.FilingSummary;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Table;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.Condition;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** The sheet of one report, to be filled in or to be read. */
@Component
class ReportSheets {

    private final FormVersions forms;
    private final Streams streams;

    ReportSheets(FormVersions forms, Streams streams) {
        this.forms = forms;
        this.streams = streams;
    }

    /**
     * @param form the sheet
     * @param asksLastYear last year's values are typed, for want of a history in the ledger
     * @param compared the latest revision, else the last report before; null when there is neither
     * @param mainClass the industry class of the unit in the period
     */
    record Sheet(FormView form, boolean asksLastYear, FilingSummary.@Nullable Compared compared, String mainClass) {}

    /** What somebody starts from who has typed nothing yet: the latest revision, else what the ledger knows. */
    TypedForm start(ReportKey report) {
        ReportBook book = book(report.uscc(), report.period().year());
        return book.latest(report.form(), report.period())
                .map(filed -> TypedCells.typed(filed.values(), filed.checks()))
                .orElseGet(() -> Prefill.of(
                        report.form(),
                        report.period(),
                        enterprise(report.uscc()),
                        known(report, book).previous()));
    }

    Sheet toType(ReportKey report, TypedForm typed, FormProblems problems) {
        ReportBook book = book(report.uscc(), report.period().year());
        BookValues known = known(report, book);
        FormDefinition definition = version(report);
        Enterprise enterprise = enterprise(report.uscc());
        Filer filer = book.filer(report.form(), report.period(), enterprise);
        return new Sheet(
                FormView.toType(definition, concerns(definition, filer, typed), typed, problems, known),
                asksLastYear(report, known),
                compared(report, book, known),
                enterprise.industryClass(report.period().lastMonth()).code());
    }

    /** Whether last year's values are typed, for want of a history in the ledger. */
    boolean asksLastYear(ReportKey report) {
        return asksLastYear(
                report, known(report, book(report.uscc(), report.period().year())));
    }

    private static boolean asksLastYear(ReportKey report, BookValues known) {
        return report.form() == FormCode.OUTPUT && !known.knowsLastYear();
    }

    private static FilingSummary.@Nullable Compared compared(ReportKey report, ReportBook book, BookValues known) {
        return book.latest(report.form(), report.period())
                .map(filed -> new FilingSummary.Compared(
                        new Text("第" + filed.revision() + "版", "revision " + filed.revision()),
                        TypedCells.typed(filed.values())))
                .or(() -> known.previous()
                        .map(filed ->
                                new FilingSummary.Compared(filed.period().label(), TypedCells.typed(filed.values()))))
                .orElse(null);
    }

    /** All of it from that revision: what it states, and what would follow from it. */
    FormView toRead(ReportKey report, ReportFiled filed) {
        BookValues known = known(report, book(report.uscc(), report.period().year()), filed);
        return FormView.toRead(version(report), TypedCells.typed(filed.values()), known);
    }

    FormView toRead(ReportKey report, ReportValues offered) {
        BookValues known = known(report, book(report.uscc(), report.period().year()));
        return FormView.toRead(version(report), TypedCells.typed(offered), known);
    }

    /** What it would change: beside the latest revision, else the last report before; empty when there is neither. */
    Optional<Table> compare(ReportKey report, ReportValues values) {
        ReportBook book = book(report.uscc(), report.period().year());
        return Optional.ofNullable(compared(report, book, known(report, book)))
                .map(then -> FilingSummary.compare(version(report), TypedCells.typed(values), then));
    }

    /** What depends on other answers in the same form is always there; the page hides it while it does not apply. */
    private static Predicate<ItemDefinition> concerns(FormDefinition form, Filer filer, TypedForm typed) {
        StatedReport nothing = new StatedReport(form, ReportValues.EMPTY);
        return item -> {
            Condition when = item.when();
            return when == null
                    || when == Condition.STOPPED
                    || when == Condition.RENTS_FLOOR
                    || when == Condition.CHANGED
                    || when.applies(nothing, filer)
                    || !typed.get("values." + item.code()).isEmpty();
        };
    }

    /** @param filed null for a blank form */
    FormView toPrint(ReportKey report, @Nullable ReportFiled filed) {
        BookValues known = known(report, book(report.uscc(), report.period().year()), filed);
        ReportValues values = filed == null ? ReportValues.EMPTY : filed.values();
        return FormView.toPrint(version(report), TypedCells.typed(values), known);
    }

    private BookValues known(ReportKey report, ReportBook thisYear) {
        return known(
                report,
                thisYear,
                thisYear.latest(report.form(), report.period()).orElse(null));
    }

    private BookValues known(ReportKey report, ReportBook thisYear, @Nullable ReportFiled own) {
        int lastYear = report.period().year() - 1;
        return new BookValues(version(report), report.period(), thisYear, book(report.uscc(), lastYear), own);
    }

    private FormDefinition version(ReportKey report) {
        return forms.on(report.form(), report.period());
    }

    private Enterprise enterprise(Uscc uscc) {
        return streams.read(Enterprise.STREAM, uscc.value()).state();
    }

    private ReportBook book(Uscc uscc, int year) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, year)).state();
    }
}
