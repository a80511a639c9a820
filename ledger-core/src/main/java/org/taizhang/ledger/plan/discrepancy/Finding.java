package org.taizhang.ledger.plan.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** A discrepancy while a rule writes it down. */
final class Finding {

    private final String rule;
    private final Severity severity;
    private final Text what;
    private final Text reading;
    private final List<Computed> numbers = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    Finding(String rule, Severity severity, Text what, Text reading) {
        this.rule = rule;
        this.severity = severity;
        this.what = what;
        this.reading = reading;
    }

    Finding number(String name, String zh, String en, Fraction value, String unit) {
        numbers.add(new Computed(name, new Text(zh, en), value.reduced(), unit));
        return this;
    }

    /** Left out where the divisor is zero. */
    Finding quotient(String name, String zh, String en, Fraction dividend, Fraction divisor, String unit) {
        return divisor.numerator().signum() == 0 ? this : number(name, zh, en, dividend.dividedBy(divisor), unit);
    }

    /** {@code part} of {@code whole} in percent. */
    Finding percent(String name, String zh, String en, Fraction part, Fraction whole) {
        return quotient(name, zh, en, part.times(Book.HUNDRED), whole, "%");
    }

    Finding facts(Fact... disagreeing) {
        return facts(List.of(disagreeing));
    }

    Finding facts(List<Fact> disagreeing) {
        facts.addAll(disagreeing);
        return this;
    }

    Discrepancy numbered(Numbering numbering) {
        List<String> lines = facts.stream()
                .map(Fact::line)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        Text where = new Text(
                "正文第" + String.join("、", lines) + "行",
                lines.stream().collect(Collectors.joining(", ", lines.size() == 1 ? "line " : "lines ", "")));
        return new Discrepancy(numbering.id(rule), rule, severity, where, what, numbers, reading, facts);
    }
}
