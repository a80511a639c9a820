package org.taizhang.api.filing;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.Condition;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** The sheet of one report, to be filled in or to be read. */
@Component
class ReportSheets {

    private final Streams streams;

    ReportSheets(Streams streams) {
        this.streams = streams;
    }

    /**
     * @param form the sheet
     * @param asksLastYear last year's values are typed, for want of a history in the ledger
     */
    record Sheet(FormView form, boolean asksLastYear) {}

    /** @param typed what was typed so far; null to start from what the ledger knows */
    Sheet toType(Uscc uscc, FormCode form, Period period, @Nullable TypedForm typed, FormProblems problems) {
        Enterprise enterprise = streams.read(Enterprise.STREAM, uscc.value()).state();
        ReportBook book = book(uscc, period.year());
        BookValues known = new BookValues(form, period, book, book(uscc, period.year() - 1));
        TypedForm start = typed != null
                ? typed
                : book.effective(form, period)
                        .map(filed -> TypedCells.typed(filed.values(), filed.checks()))
                        .orElseGet(() -> Prefill.of(form, period, enterprise, known.previous()));
        FormDefinition definition = FormCatalogue.of(form);
        Predicate<ItemDefinition> concerns = concerns(definition, book.filer(form, period, enterprise), start);
        return new Sheet(
                FormView.toType(definition, concerns, start, problems, known),
                form == FormCode.OUTPUT && !known.knowsLastYear());
    }

    FormView toRead(Uscc uscc, FormCode form, Period period, ReportValues values) {
        BookValues known = new BookValues(form, period, book(uscc, period.year()), book(uscc, period.year() - 1));
        return FormView.toRead(FormCatalogue.of(form), TypedCells.typed(values), known);
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

    private ReportBook book(Uscc uscc, int year) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, year)).state();
    }
}
