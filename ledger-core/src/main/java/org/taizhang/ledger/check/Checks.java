package org.taizhang.ledger.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.adoption.Ended;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposalEnded;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;
import org.taizhang.ledger.form.FormDefinition;

/**
 * What was decided about edit checks; one stream. The catalogue in force is the one that was shipped, changed by these
 * decisions. It is compiled once for as long as nothing is decided.
 */
public final class Checks {

    public static final String ID = "checks";

    public static final Checks NONE = new Checks(0, 0, Map.of());

    public static final StreamType<Checks, CheckEvent> STREAM =
            new StreamType<>("check.Checks", "check", CheckEvent.class, id -> NONE);

    /** No versions of other forms but those they were shipped with. */
    private static final List<String> FOUNDING = List.of();

    private final long events;
    private final int proposals;
    private final Map<CheckKey, Decisions<CheckChange>> decisions;
    private final Map<Own, Boolean> across = new ConcurrentHashMap<>();
    private final Map<Compiled, CheckCatalogue> compiled = new ConcurrentHashMap<>();

    private record Own(FormCode form, String version) {

        static Own of(FormDefinition form) {
            return new Own(form.form(), form.version());
        }
    }

    private record Compiled(Own own, List<String> others) {}

    private Checks(long events, int proposals, Map<CheckKey, Decisions<CheckChange>> decisions) {
        this.events = events;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /**
     * What reports on this version of a form are held against. An adopted check that does not fit it is asked in vain:
     * {@code RULE_ERROR}. Versions of other forms are read only where a check that did not come with the program looks at one.
     */
    public CheckCatalogue catalogue(FormDefinition form, Streams facts) {
        return across.computeIfAbsent(Own.of(form), own -> looksAcross(form))
                ? complete(form, facts)
                : compiled.computeIfAbsent(
                        new Compiled(Own.of(form), FOUNDING),
                        key -> CheckCatalogue.of(form, OtherForms.founding(form.form()), changes(form.form())));
    }

    private boolean looksAcross(FormDefinition form) {
        return Stream.concat(
                        form.identities().stream().map(identity -> CheckDefinition.of(form, identity)),
                        changes(form.form()).stream().flatMap(change -> Stream.ofNullable(change.check())))
                .anyMatch(OtherForms::named);
    }

    /** The same, with every word that a new check may use. */
    public CheckCatalogue complete(FormDefinition form, Streams facts) {
        OtherForms others = OtherForms.of(form.form(), facts);
        return compiled.computeIfAbsent(
                new Compiled(Own.of(form), others.names()),
                key -> CheckCatalogue.of(form, others, changes(form.form())));
    }

    /** The same for a version that nobody files on yet; nothing of it is kept. */
    public CheckCatalogue compile(FormDefinition form, Streams facts) {
        return CheckCatalogue.of(form, OtherForms.of(form.form(), facts), changes(form.form()));
    }

    /** What was decided last about each check of a form, in the order in which these were first put forward. */
    private List<CheckChange> changes(FormCode form) {
        return decisions.entrySet().stream()
                .filter(entry -> entry.getKey().form() == form)
                .flatMap(entry -> entry.getValue().inForce().stream())
                .map(Adopted::content)
                .toList();
    }

    /** What was decided last about a check; empty for one that is as it was shipped. */
    public Optional<Adopted<CheckChange>> decided(CheckKey key) {
        return decisions(key).inForce();
    }

    /** Everything that was decided about a check, oldest first. */
    public List<Adopted<CheckChange>> history(CheckKey key) {
        return decisions(key).adopted();
    }

    /** What waits for its second person, oldest first. */
    public List<Proposal<CheckChange>> waiting() {
        return decisions.values().stream()
                .flatMap(decided -> decided.waiting().stream())
                .sorted(Comparator.comparingInt(proposal -> proposal.content().number()))
                .toList();
    }

    /** What was put forward and did not come into force, in the order of the proposals. */
    public List<Ended<CheckChange>> ended() {
        return decisions.values().stream()
                .flatMap(decided -> decided.ended().stream())
                .sorted(Comparator.comparingInt(
                        ended -> ended.proposal().content().number()))
                .toList();
    }

    /** The version that the next change of a check has to have; 1 for a new one. */
    public int nextVersion(CheckKey key) {
        return 1
                + decided(key)
                        .map(decided -> decided.content().version())
                        .or(() -> CheckCatalogue.of(key.form()).find(key).map(CheckDefinition::version))
                        .orElse(0);
    }

    int nextNumber() {
        return proposals + 1;
    }

    /** Those of the check the proposal with this number is about; none where no such proposal waits. */
    Decisions<CheckChange> about(String number) {
        return decisions.values().stream()
                .filter(decided -> decided.waiting(number).isPresent())
                .findFirst()
                .orElse(Decisions.none());
    }

    private Decisions<CheckChange> decisions(CheckKey key) {
        return decisions.getOrDefault(key, Decisions.none());
    }

    Checks proposed(CheckProposed event) {
        CheckChange change = change(event.number(), event.check(), event.reason());
        return with(
                change.key(),
                decisions(change.key()).propose(change.name(), change, event.actor(), event.recordedAt()),
                event.number());
    }

    Checks proposed(RetirementProposed event) {
        CheckKey key = event.check();
        CheckChange change = new CheckChange(event.number(), key, null, event.version(), event.reason(), events);
        return with(
                key, decisions(key).propose(change.name(), change, event.actor(), event.recordedAt()), event.number());
    }

    Checks adopted(CheckAdopted event) {
        CheckChange change = change(event.number(), event.check(), event.reason());
        return with(
                change.key(),
                decisions(change.key()).adopt(change, event.document(), event.actor(), event.recordedAt()),
                proposals);
    }

    Checks retired(CheckRetired event) {
        CheckKey key = event.check();
        CheckChange change = new CheckChange(event.number(), key, null, event.version(), event.reason(), events);
        return with(key, decisions(key).adopt(change, event.document(), event.actor(), event.recordedAt()), proposals);
    }

    Checks ended(CheckProposalEnded event) {
        CheckKey key = event.check();
        return with(key, decisions(key).end(event.ending(), event.actor(), event.recordedAt()), proposals);
    }

    private CheckChange change(int number, CheckDefinition check, String reason) {
        return new CheckChange(number, CheckKey.of(check), check, check.version(), reason, events);
    }

    private Checks with(CheckKey key, Decisions<CheckChange> changed, int numbers) {
        Map<CheckKey, Decisions<CheckChange>> all = new LinkedHashMap<>(decisions);
        all.put(key, changed);
        return new Checks(events + 1, numbers, all);
    }
}
