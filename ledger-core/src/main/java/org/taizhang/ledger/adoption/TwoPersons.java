package org.taizhang.ledger.adoption;

import java.util.Optional;
import java.util.function.Function;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;

/** The second step of a decision: what waits is adopted or refused by another person, or taken back by who put it forward. */
public final class TwoPersons {

    private static final int REASON_LENGTH_MAX = 500;

    private TwoPersons() {}

    /** @param adopted makes the event out of what waits */
    public static <T, E> Decision<E> decide(
            Decisions<T> decisions, String id, String document, Recording recording, Function<T, E> adopted) {
        return refusal(decisions, id, document, recording)
                .<Decision<E>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        adopted.apply(decisions.waiting().orElseThrow().content())));
    }

    /** Why this person cannot adopt what was put forward under the id; empty when nothing is against it. */
    public static Optional<Refusal> refusal(Decisions<?> decisions, String id, String document, Recording recording) {
        if (document.isBlank()) {
            return refuse(
                    Refusal.Kind.INVALID,
                    "DOCUMENT_MISSING",
                    "/document",
                    "请填写作出决定的文件字号。",
                    "State the number of the document that decides this.");
        }
        String proposer = decisions.waiting(id).map(Proposal::actor).orElse(null);
        if (proposer == null) {
            return notWaiting(id);
        }
        if (proposer.startsWith("system:")) {
            return refuse(
                    Refusal.Kind.CONFLICT,
                    "FIRST_PERSON",
                    "",
                    "该草案由系统预置，须先由一人提出，再由另一人通过。",
                    "The system prepared this proposal: one person puts it forward, another adopts it.");
        }
        if (proposer.equals(recording.actor())) {
            return refuse(
                    Refusal.Kind.FORBIDDEN,
                    "SECOND_PERSON",
                    "",
                    "提出人不能自己通过，须由同一机构的另一人通过。",
                    "Who proposed cannot adopt: another person of the same office must.");
        }
        return Optional.empty();
    }

    /** @param ended makes the event out of what waits */
    public static <T, E> Decision<E> end(
            Decisions<T> decisions, String id, Ending ending, Recording recording, Function<T, E> ended) {
        return decisions
                .waiting(id)
                .map(waiting -> against(ending, waiting.actor().equals(recording.actor())))
                .orElseGet(() -> notWaiting(id))
                .<Decision<E>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        ended.apply(decisions.waiting().orElseThrow().content())));
    }

    /**
     * Why this person cannot end what waits in this way; empty when nothing is against it.
     *
     * @param own the person put it forward
     */
    public static Optional<Refusal> against(Ending ending, boolean own) {
        if (ending.way() == Ending.Way.REFUSED && own) {
            return refuse(
                    Refusal.Kind.FORBIDDEN,
                    "SECOND_PERSON",
                    "",
                    "提出人不能否决自己的草案；不再需要时请撤回。",
                    "Who proposed cannot refuse: withdraw what is no longer wanted.");
        }
        if (ending.way() == Ending.Way.WITHDRAWN && !own) {
            return refuse(
                    Refusal.Kind.FORBIDDEN,
                    "PROPOSER_ONLY",
                    "",
                    "只有提出人可以撤回；不同意时请否决并说明理由。",
                    "Only who proposed can withdraw: refuse what you do not consent to, with a reason.");
        }
        return PlainText.required("/reason", ending.reason(), REASON_LENGTH_MAX)
                .map(problem -> Refusal.of(Refusal.Kind.INVALID, problem));
    }

    private static Optional<Refusal> notWaiting(String id) {
        return refuse(
                Refusal.Kind.NOT_FOUND,
                "NO_PROPOSAL",
                "/id",
                "没有编号为“" + id + "”的待通过草案。",
                "No proposal '" + id + "' is waiting.");
    }

    private static Optional<Refusal> refuse(Refusal.Kind kind, String rule, String pointer, String zh, String en) {
        return Optional.of(Refusal.of(kind, Problem.of(rule, pointer, zh, en)));
    }
}
