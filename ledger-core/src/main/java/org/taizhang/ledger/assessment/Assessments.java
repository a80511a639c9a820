package org.taizhang.ledger.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeAdopted;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeProposalEnded;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeProposed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.calendar.Period;

/** All schemes and all assessments; one stream: a few decisions a year. */
public record Assessments(Decisions<Scheme> schemes, Map<String, Assessment> byId) {

    public static final String ID = "assessments";

    public static final Assessments NONE = new Assessments(Decisions.none(), Map.of());

    public static final StreamType<Assessments, AssessmentEvent> STREAM =
            new StreamType<>("assessment.Assessments", "assessment", AssessmentEvent.class, id -> NONE);

    public Assessments {
        byId = Map.copyOf(byId);
    }

    /** Names one version of a scheme: {@code YY-QYGY-JJQ:2025.1}. */
    public static String key(Scheme scheme) {
        return scheme.id() + ":" + scheme.version();
    }

    /** An adopted scheme. */
    public Optional<Scheme> scheme(String key) {
        return schemes.adopted().stream()
                .map(Adopted::content)
                .filter(scheme -> key(scheme).equals(key))
                .findFirst();
    }

    public Optional<Assessment> assessment(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The oldest first. */
    public List<Assessment> inOrder() {
        return byId.values().stream()
                .sorted((a, b) -> a.opened().recordedAt().compareTo(b.opened().recordedAt()))
                .toList();
    }

    /** The assessment of a period that stands. */
    Optional<Assessment> finalOf(Period at) {
        return byId.values().stream()
                .filter(a -> a.opened().at().equals(at) && a.stage() == Stage.FINAL)
                .findFirst();
    }

    /** {@code 2025-1}, {@code 2025-2} … */
    String nextId(int year) {
        long earlier = byId.values().stream()
                .filter(a -> a.opened().at().year() == year)
                .count();
        return year + "-" + (earlier + 1);
    }

    Assessments proposed(SchemeProposed event) {
        return new Assessments(
                schemes.propose(key(event.scheme()), event.scheme(), event.actor(), event.recordedAt()), byId);
    }

    Assessments adopted(SchemeAdopted event) {
        return new Assessments(
                schemes.adopt(event.scheme(), event.document(), event.actor(), event.recordedAt()), byId);
    }

    Assessments ended(SchemeProposalEnded event) {
        return new Assessments(schemes.end(event.ending(), event.actor(), event.recordedAt()), byId);
    }

    Assessments with(Assessment assessment) {
        Map<String, Assessment> changed = new TreeMap<>(byId);
        changed.put(assessment.id(), assessment);
        return new Assessments(schemes, changed);
    }
}
