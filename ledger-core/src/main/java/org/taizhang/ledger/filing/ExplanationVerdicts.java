package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;

/** What the county said to explanations of checks: the latest word on each. */
public record ExplanationVerdicts(List<ExplanationJudged> latest) {

    static final ExplanationVerdicts NONE = new ExplanationVerdicts(List.of());

    /** The period whose explanation of a check of an item was accepted and still holds in {@code period}. */
    public Optional<Period> explainedFor(FormCode form, String rule, String item, Period period) {
        return latest.stream()
                .filter(j ->
                        j.form() == form && j.rule().equals(rule) && j.item().equals(item))
                .filter(j -> j.accepted() && j.until() != null && !j.until().isBefore(period.lastMonth()))
                .map(ExplanationJudged::period)
                .filter(from -> from.compareTo(period) < 0)
                .max(Comparator.naturalOrder());
    }

    /** Whether the same was said already. */
    boolean say(ExplanationJudged event) {
        return latest.stream()
                .filter(j -> sameExplanation(j, event))
                .anyMatch(j -> j.revision() == event.revision()
                        && j.accepted() == event.accepted()
                        && Objects.equals(j.until(), event.until())
                        && Objects.equals(j.reason(), event.reason()));
    }

    ExplanationVerdicts with(ExplanationJudged event) {
        List<ExplanationJudged> changed = new ArrayList<>(latest);
        changed.removeIf(j -> sameExplanation(j, event));
        changed.add(event);
        return new ExplanationVerdicts(List.copyOf(changed));
    }

    private static boolean sameExplanation(ExplanationJudged one, ExplanationJudged other) {
        return one.form() == other.form()
                && one.period().equals(other.period())
                && one.rule().equals(other.rule())
                && one.item().equals(other.item());
    }
}
