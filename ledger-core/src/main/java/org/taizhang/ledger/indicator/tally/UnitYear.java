package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook.Status;

/** All reports of one enterprise in one year, by form and month. */
final class UnitYear {

    private static final int FORMS = 3;

    private final List<@Nullable Report> reports =
            new ArrayList<>(Collections.nCopies(FORMS * Period.PERIODS_PER_YEAR, null));
    private final List<@Nullable Flows> flows = new ArrayList<>(Collections.nCopies(Period.PERIODS_PER_YEAR, null));
    private final int year;
    private int flowsKnown;
    private boolean saysBefore;

    UnitYear(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    @Nullable
    Report report(FormCode form, int month) {
        return reports.get(slot(form, month));
    }

    /** @param arrival of the first revision it is that of the report */
    void add(int month, Arrival arrival, Amounts amounts, Status status) {
        int slot = slot(amounts.form(), month);
        Report report = reports.get(slot);
        if (report == null) {
            report = new Report(arrival);
            reports.set(slot, report);
        }
        report.add(amounts, status);
        saysBefore = saysBefore || amounts.before() != 0;
        forgetFlows(month);
    }

    /** Whether a report of it ever said what was made before its first month. */
    boolean saysBefore() {
        return saysBefore;
    }

    @SuppressWarnings("EnumOrdinal") // a place in memory, stored nowhere
    private static int slot(FormCode form, int month) {
        return form.ordinal() * Period.PERIODS_PER_YEAR + month - 2;
    }

    @Nullable
    Flows flows(int month, Supplier<@Nullable Flows> source) {
        int bit = 1 << month;
        if ((flowsKnown & bit) == 0) {
            flows.set(month - 2, source.get());
            flowsKnown |= bit;
        }
        return flows.get(month - 2);
    }

    /** @throws IllegalStateException for a report that was never filed */
    void mark(FormCode form, int month, int revision, Status status) {
        Report report = report(form, month);
        if (report == null) {
            throw new IllegalStateException("nothing was filed that could be " + status);
        }
        report.mark(revision, status);
        forgetFlows(month);
    }

    private void forgetFlows(int month) {
        flowsKnown &= ~(1 << month);
    }

    /** After anything else changed that flows depend on. */
    void forgetFlows() {
        flowsKnown = 0;
    }
}
