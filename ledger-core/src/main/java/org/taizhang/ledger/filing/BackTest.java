package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.NotedStreams;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.CheckCatalogue.Asked;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.StatedReport;

/**
 * A check asked of the reports that count: how often it would have fired, on whom, and for what share of the output. Used
 * by one thread, one book after the other.
 */
public final class BackTest {

    private final CheckDefinition check;
    private final CheckCatalogue trial;
    private final Streams streams;
    private final Fired fired;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private BigDecimal output = BigDecimal.ZERO;
    private BigDecimal firedOutput = BigDecimal.ZERO;

    /** Is told of every report and place where it fires. */
    @FunctionalInterface
    public interface Fired {
        void at(ReportFiled report, String item);
    }

    /** @param check in which {@link org.taizhang.ledger.check.CheckRules} found nothing */
    public BackTest(CheckDefinition check, Streams streams, Fired fired) {
        this.check = check;
        this.trial = CheckCatalogue.trial(check, streams);
        this.streams = streams;
        this.fired = fired;
    }

    /** Asks it of the unit's report of a period, if one counts. */
    public void ask(ReportBook book, Period period, Peers peers) {
        book.effective(check.form(), period).ifPresent(report -> {
            BigDecimal made = output(book, period);
            Filing filing = AskedAgain.of(report, new NotedStreams(streams));
            Map<Asked, Outcome> asked = trial.outcomes(new FilingFacts(filing, peers), filing.industryClass(), period);
            asked.forEach((place, outcome) -> {
                outcomes.merge(outcome, 1L, Long::sum);
                if (outcome == Outcome.FIRED) {
                    fired.at(report, place.item());
                }
            });
            output = output.add(made);
            if (asked.containsValue(Outcome.FIRED)) {
                firedOutput = firedOutput.add(made);
            }
        });
    }

    /** Of the period, 千元; 0 where no output report counts. */
    private static BigDecimal output(ReportBook book, Period period) {
        return book.effective(FormCode.OUTPUT, period)
                .map(filed -> new StatedReport(FormCatalogue.of(FormCode.OUTPUT), filed.values()).number("grossOutput"))
                .orElse(BigDecimal.ZERO);
    }

    /** How many times it was asked with this outcome, place by place. */
    public long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Of all reports it was asked of, 千元. */
    public BigDecimal output() {
        return output;
    }

    /** Of those where it fired, 千元. */
    public BigDecimal firedOutput() {
        return firedOutput;
    }
}
