package org.taizhang.ledger.adoption;

import java.util.Optional;
import java.util.function.Function;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;

/** The second step of a decision: what waits is adopted by another person than the one who put it forward. */
public final class TwoPersons {

    private TwoPersons() {}

    /** @param adopted makes the event out of what waits */
    public static <T, E> Decision<E> decide(
            Decisions<T> decisions,
            Function<T, String> id,
            String wanted,
            String document,
            Recording recording,
            Function<T, E> adopted) {
        return refusal(decisions, id, wanted, document, recording)
                .<Decision<E>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        adopted.apply(decisions.waiting().orElseThrow().content())));
    }

    /** Why this person cannot adopt what was put forward as {@code wanted}; empty when nothing is against it. */
    public static <T> Optional<Refusal> refusal(
            Decisions<T> decisions, Function<T, String> id, String wanted, String document, Recording recording) {
        if (document.isBlank()) {
            return refuse(
                    Refusal.Kind.INVALID,
                    "DOCUMENT_MISSING",
                    "/document",
                    "请填写作出决定的文件字号。",
                    "State the number of the document that decides this.");
        }
        Optional<Proposal<T>> waiting =
                decisions.waiting().filter(p -> id.apply(p.content()).equals(wanted));
        if (waiting.isEmpty()) {
            return refuse(
                    Refusal.Kind.NOT_FOUND,
                    "NO_PROPOSAL",
                    "/id",
                    "没有编号为“" + wanted + "”的待通过草案。",
                    "No proposal '" + wanted + "' is waiting.");
        }
        String proposer = waiting.get().actor();
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

    private static Optional<Refusal> refuse(Refusal.Kind kind, String rule, String pointer, String zh, String en) {
        return Optional.of(Refusal.of(kind, Problem.of(rule, pointer, zh, en)));
    }
}
