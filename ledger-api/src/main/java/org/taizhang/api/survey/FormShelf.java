package org.taizhang.api.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Ended;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormChange;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormHeader;
import org.taizhang.ledger.form.Forms;
import org.taizhang.projections.sequencer.Positions;

/** Every version of every form, and where it comes from. */
@Component
class FormShelf {

    private final FormVersions forms;
    private final Positions positions;

    FormShelf(FormVersions forms, Positions positions) {
        this.forms = forms;
        this.positions = positions;
    }

    /** Whether a version came with the program, or was adopted by two persons. */
    enum Origin {
        SHIPPED,
        ADOPTED
    }

    /**
     * @param document by which it was adopted; absent for one that was shipped
     * @param recordedAt of the adoption
     * @param position of the adopting event; absent as long as it has none
     */
    record Version(
            FormCode form,
            String version,
            Text title,
            FormHeader header,
            Origin origin,
            @Nullable String document,
            @Nullable Instant recordedAt,
            @Nullable Long position) {}

    /**
     * What waits for its second person.
     *
     * @param number by which it is adopted
     */
    record Waiting(
            FormCode code, int number, FormDefinition form, String reason, String proposedBy, Instant proposedAt) {

        static Waiting of(Proposal<FormChange> proposal) {
            FormChange change = proposal.content();
            return new Waiting(
                    change.form().form(),
                    change.number(),
                    change.form(),
                    change.reason(),
                    proposal.actor(),
                    proposal.recordedAt());
        }
    }

    /** By form, oldest first. */
    List<Version> versions() {
        return Stream.of(FormCode.values())
                .flatMap(form -> versions(forms.of(form)).stream())
                .toList();
    }

    private List<Version> versions(Forms known) {
        List<Version> versions = new ArrayList<>();
        FormDefinition founding = FormCatalogue.of(known.code());
        versions.add(new Version(
                known.code(),
                founding.version(),
                founding.title(),
                founding.header(),
                Origin.SHIPPED,
                null,
                null,
                null));
        List<Adopted<FormChange>> adopted = known.decisions().adopted();
        if (!adopted.isEmpty()) {
            List<Long> at = positions.ofStream(Forms.stream(known.code()).key());
            adopted.forEach(decision -> versions.add(version(decision, at)));
        }
        return versions;
    }

    private static Version version(Adopted<FormChange> adopted, List<Long> positions) {
        FormChange change = adopted.content();
        FormDefinition form = change.form();
        return new Version(
                form.form(),
                form.version(),
                form.title(),
                form.header(),
                Origin.ADOPTED,
                adopted.document(),
                adopted.recordedAt(),
                change.sequence() < positions.size() ? positions.get((int) change.sequence()) : null);
    }

    /** At most one of each form. */
    List<Proposal<FormChange>> proposals() {
        return Stream.of(FormCode.values())
                .flatMap(form -> forms.of(form).decisions().waiting().stream())
                .toList();
    }

    /** What was put forward and did not come into force, by form, oldest first. */
    List<Ended<FormChange>> ended() {
        return Stream.of(FormCode.values())
                .flatMap(form -> forms.of(form).decisions().ended().stream())
                .toList();
    }

    /** @param version the latest when null */
    FormDefinition get(FormCode form, @Nullable String version) {
        Forms known = forms.of(form);
        return version == null
                ? known.latest()
                : known.version(version)
                        .orElseThrow(() -> RefusedException.of(
                                Refusal.Kind.NOT_FOUND,
                                "FORM_VERSION_UNKNOWN",
                                "/version",
                                "没有这个版本的报表。",
                                "The form has no such version."));
    }
}
