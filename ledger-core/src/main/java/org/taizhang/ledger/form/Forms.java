package org.taizhang.ledger.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposalEnded;
import org.taizhang.ledger.form.FormEvent.FormProposed;

/**
 * The versions of one form; a stream for each. The first came with the program, the others were adopted.
 *
 * @param events how many there were
 * @param proposals how many of them put a version forward
 */
public record Forms(FormCode code, long events, int proposals, Decisions<FormChange> decisions) {

    public static final StreamType<Forms, FormEvent> STREAM =
            new StreamType<>("form.Forms", "form", FormEvent.class, Forms::founding);

    private static Forms founding(String id) {
        return new Forms(FormCode.find(id).orElseThrow(), 0, 0, Decisions.none());
    }

    public static StreamRef stream(FormCode code) {
        return new StreamRef(STREAM, code.toString());
    }

    public static Forms of(FormCode code, Streams streams) {
        return streams.read(STREAM, code.toString()).state();
    }

    /** The version a report of the period is filed on: the one valid from the latest day that is not after the period. */
    public FormDefinition on(Period period) {
        FormDefinition chosen = FormCatalogue.of(code);
        for (Adopted<FormChange> adopted : decisions.adopted()) {
            FormDefinition version = adopted.content().form();
            boolean begun = !version.header().validFrom().isAfter(period.lastDay());
            if (begun && !version.header().validFrom().isBefore(chosen.header().validFrom())) {
                chosen = version;
            }
        }
        return chosen;
    }

    /** The version that is valid from the latest day. */
    public FormDefinition latest() {
        return on(Period.december(Period.YEAR_MAX));
    }

    public Optional<FormDefinition> version(String version) {
        return versions().stream()
                .filter(form -> form.version().equals(version))
                .findFirst();
    }

    /** Oldest first, by when they were adopted. */
    public List<FormDefinition> versions() {
        return Stream.concat(
                        Stream.of(FormCatalogue.of(code)),
                        decisions.adopted().stream()
                                .map(adopted -> adopted.content().form()))
                .toList();
    }

    public int nextNumber() {
        return proposals + 1;
    }

    Forms proposed(FormProposed event) {
        FormChange change = new FormChange(event.number(), event.form(), event.reason(), events);
        return new Forms(
                code,
                events + 1,
                event.number(),
                decisions.propose(change.name(), change, event.actor(), event.recordedAt()));
    }

    Forms adopted(FormAdopted event) {
        FormChange change = new FormChange(event.number(), event.form(), event.reason(), events);
        return new Forms(
                code,
                events + 1,
                proposals,
                decisions.adopt(change, event.document(), event.actor(), event.recordedAt()));
    }

    Forms ended(FormProposalEnded event) {
        return new Forms(code, events + 1, proposals, decisions.end(event.ending(), event.actor(), event.recordedAt()));
    }
}
