package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.reviewing;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Example;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.Sheet;

/** Any order of filings, corrections and returns against a slow, obvious reference. */
class BookPropertyTest {

    private static final List<Period> YEAR = Period.range(Period.parse("2025-02"), Period.december(2025));
    private static final int STEPS = 60;

    private final Map<Period, List<Long>> unreturned = new HashMap<>();
    private final Map<Period, Integer> revisions = new HashMap<>();
    private final Map<Period, BigDecimal> told = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theYearToDateIsTheSumOfWhatCountsAndChangesTellEveryCellThatMoved(long seed) {
        Random random = new Random(seed);
        Given mill = millSince("2024-01");
        List<Period> order = new ArrayList<>(YEAR);
        Collections.shuffle(order, random);
        for (int step = 0; step < STEPS; step++) {
            Period period = step < order.size() ? order.get(step) : order.get(random.nextInt(order.size()));
            if (step > order.size() && random.nextInt(4) == 0) {
                giveBack(mill, period);
            } else {
                file(mill, period, random.nextInt(1000));
            }
        }
        ReportBook book =
                mill.ledger().read(ReportBook.STREAM, ReportBook.id(MILL, 2025)).state();
        Months.effective(book, FormCatalogue.of(OUTPUT))
                .yearToDate()
                .forEach((period, ytd) ->
                        assertThat(ytd.get("grossOutput.ytd")).isEqualByComparingTo(reference(period)));
    }

    private void file(Given mill, Period period, long output) {
        int revision = revisions.getOrDefault(period, 0);
        Sheet sheet = Sheet.output(output).because("08", "");
        FileReport command = revision == 0
                ? Example.file(OUTPUT, period.toString(), sheet)
                : revise(OUTPUT, period.toString(), sheet, revision);
        List<FilingEvent> events = mill.when(command).thenRecorded();
        if (events.isEmpty()) {
            return;
        }
        ReportFiled filed = (ReportFiled) events.get(0);
        unreturned.computeIfAbsent(period, p -> new ArrayList<>()).add(output);
        revisions.put(period, filed.revision());
        assertThat(filed.derived().get("grossOutput.ytd")).isEqualByComparingTo(reference(period));
        told.put(period, filed.derived().get("grossOutput.ytd"));
        for (CellChange change : filed.changes()) {
            if (change.item().equals("grossOutput") && change.column().equals("ytd")) {
                told.put(change.period(), ((Cell.Quantity) change.to()).value());
            }
        }
        told.forEach((told, ytd) -> assertThat(ytd).isEqualByComparingTo(reference(told)));
    }

    private void giveBack(Given mill, Period period) {
        List<Long> filed = unreturned.get(period);
        int events = mill.when(new ReturnReport(
                        reviewing(period.toString()), MILL, OUTPUT, period, revisions.get(period), "请核对"))
                .thenRecorded()
                .size();
        if (events > 0) {
            filed.remove(filed.size() - 1);
            told.clear();
            YEAR.stream().filter(this::counts).forEach(p -> told.put(p, reference(p)));
        }
    }

    private boolean counts(Period period) {
        return !unreturned.getOrDefault(period, List.of()).isEmpty();
    }

    private BigDecimal reference(Period upTo) {
        long sum = 0;
        for (Period period : YEAR) {
            if (period.compareTo(upTo) <= 0 && counts(period)) {
                List<Long> filed = unreturned.get(period);
                sum += filed.get(filed.size() - 1);
            }
        }
        return BigDecimal.valueOf(sum);
    }
}
