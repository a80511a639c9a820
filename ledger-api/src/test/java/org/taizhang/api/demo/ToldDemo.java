package org.taizhang.api.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.registry.Uscc;

/** The whole demonstration, told once in memory. */
final class ToldDemo {

    static final DemoScript SCRIPT = DemoScript.of(DemoScript.SEED, Function.<String>identity()::apply);
    static final MemoryLedger LEDGER = tell();

    private ToldDemo() {}

    static <E extends LedgerEvent> Stream<E> events(Class<E> type) {
        return LEDGER.events().stream().filter(type::isInstance).map(type::cast);
    }

    static List<ReportFiled> filings(Uscc uscc, FormCode form) {
        return events(ReportFiled.class)
                .filter(f -> f.uscc().equals(uscc) && f.form() == form)
                .toList();
    }

    /** The revisions of one report. */
    static List<ReportFiled> filings(Uscc uscc, FormCode form, String period) {
        return filings(uscc, form).stream()
                .filter(f -> f.period().equals(Period.parse(period)))
                .toList();
    }

    static Unit unit(int number) {
        return SCRIPT.units().stream()
                .filter(u -> u.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static long amount(ReportFiled filing, String item) {
        return ((Cell.Quantity) filing.values().items().get(item)).value().longValueExact();
    }

    private static MemoryLedger tell() {
        MemoryLedger ledger = new MemoryLedger();
        ledger.execute(FoundingPlan.yunyang(DemoScript.START));
        long position = ledger.events().size();
        for (Step step : (Iterable<Step>) SCRIPT.steps()::iterator) {
            insist(step, position, ledger);
            position += step.events();
        }
        return ledger;
    }

    private static void insist(Step step, long position, MemoryLedger ledger) {
        int recorded = execute(step.command(position), ledger);
        if (recorded != step.events()) {
            throw new AssertionError(recorded + " events of " + step);
        }
    }

    private static <S, E extends StreamEvent<S>> int execute(Command<S, E> command, MemoryLedger ledger) {
        return ledger.execute(command).on(new Decision.Cases<E, Integer>() {
            @Override
            public Integer accepted(List<E> events) {
                return events.size();
            }

            @Override
            public Integer refused(Refusal refusal) {
                throw new AssertionError(refusal + " of " + command);
            }
        });
    }
}
