package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;
import org.taizhang.ledger.assessment.RemarkEvent.DemeritNoted;
import org.taizhang.ledger.assessment.RemarkEvent.NoFaultDecided;
import org.taizhang.ledger.assessment.RemarkEvent.NoFaultProposed;
import org.taizhang.ledger.assessment.RemarkEvent.VetoNoted;

/**
 * What counts in an assessment beside the figures.
 *
 * @param noFaults put forward, decided or not
 * @param excused what two members agreed on, by such a decision or by ruling on an objection
 */
public record Remarks(
        List<NoFault> noFaults, List<Excused> excused, List<DemeritNoted> demerits, List<VetoNoted> vetoes) {

    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of(), List.of());

    public Remarks {
        noFaults = List.copyOf(noFaults);
        excused = List.copyOf(excused);
        demerits = List.copyOf(demerits);
        vetoes = List.copyOf(vetoes);
    }

    /** @param decided null while it waits for a second member */
    public record NoFault(
            NoFaultProposed proposed, @Nullable NoFaultDecided decided) {}

    /** @param indicator code in the scheme */
    public record Excused(ClusterId cluster, String indicator) {}

    Optional<NoFault> noFault(int number) {
        return noFaults.stream().filter(n -> n.proposed().number() == number).findFirst();
    }

    boolean excuses(ClusterId cluster, String indicator) {
        return excused.contains(new Excused(cluster, indicator));
    }

    Remarks proposed(NoFaultProposed event) {
        return new Remarks(plus(noFaults, new NoFault(event, null)), excused, demerits, vetoes);
    }

    Remarks decided(NoFaultDecided event) {
        NoFaultProposed proposed = noFault(event.number()).orElseThrow().proposed();
        List<NoFault> changed = noFaults.stream()
                .map(n -> n.proposed().equals(proposed) ? new NoFault(proposed, event) : n)
                .toList();
        return new Remarks(
                changed,
                event.consented() ? plus(excused, new Excused(proposed.cluster(), proposed.indicator())) : excused,
                demerits,
                vetoes);
    }

    Remarks excusing(ObjectionFiled objection) {
        return new Remarks(
                noFaults, plus(excused, new Excused(objection.cluster(), objection.indicator())), demerits, vetoes);
    }

    Remarks noted(DemeritNoted event) {
        return new Remarks(noFaults, excused, plus(demerits, event), vetoes);
    }

    Remarks noted(VetoNoted event) {
        return new Remarks(noFaults, excused, demerits, plus(vetoes, event));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
