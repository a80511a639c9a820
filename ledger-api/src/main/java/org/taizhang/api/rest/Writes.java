package org.taizhang.api.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Options;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;
import tools.jackson.databind.json.JsonMapper;

/** Executes a command and waits until its effect can be read. */
@Component
public class Writes {

    /** Response header of a write, request header of a read that wants to see it. */
    public static final String POSITION = "Ledger-Position";

    private final Ledger ledger;
    private final Positions positions;
    private final FiguresProgress figures;
    private final JsonMapper json;

    Writes(Ledger ledger, Positions positions, FiguresProgress figures, JsonMapper json) {
        this.ledger = ledger;
        this.positions = positions;
        this.figures = figures;
        this.json = json;
    }

    /**
     * @param body what was sent, for telling a repeated request from another one under the same key
     * @throws RefusedException when the command is refused
     */
    public <S, E extends StreamEvent<S>> Written<E> write(Sender sender, Object body, Command<S, E> command) {
        Outcome.Recorded<E> recorded = recorded(ledger.execute(command, options(sender, body)));
        return visible(recorded, recorded);
    }

    /**
     * Executes a command as part of a transaction of the caller's own, which nobody can read before it ends.
     *
     * @throws RefusedException when the command is refused
     */
    public <S, E extends StreamEvent<S>> void join(Command<S, E> command) {
        recorded(ledger.execute(command));
    }

    /** Records what may be recorded of it in one transaction, and waits until its effect can be read; in their order. */
    public List<Outcome<?>> writeAll(List<? extends Command<?, ?>> commands) {
        List<Outcome<?>> outcomes = ledger.executeAll(commands);
        Outcome.Recorded<?> last = null;
        for (Outcome<?> outcome : outcomes) {
            last = outcome instanceof Outcome.Recorded<?> recorded ? recorded : last;
        }
        if (last != null) {
            visible(last, last);
        }
        return outcomes;
    }

    /**
     * Executes a decision, and what carries it out in other streams, in one transaction.
     *
     * @param body what was sent, for telling a repeated request from another one under the same key
     * @param following never refused once the first is accepted
     * @throws RefusedException when the first is refused
     */
    @SuppressWarnings("unchecked") // outcomes come in the order of the commands
    public <S, E extends StreamEvent<S>> Written<E> writeTogether(
            Sender sender, Object body, Command<S, E> first, List<? extends Command<?, ?>> following) {
        List<Command<?, ?>> all = new ArrayList<>(List.of(first));
        all.addAll(following);
        List<Outcome<?>> outcomes = ledger.executeAll(all, options(sender, body));
        Outcome.Recorded<E> decided = recorded((Outcome<E>) outcomes.get(0));
        Outcome.Recorded<?> last = decided;
        for (Outcome<?> outcome : outcomes.subList(1, outcomes.size())) {
            last = recorded(outcome);
        }
        return visible(decided, last);
    }

    private static <E> Outcome.Recorded<E> recorded(Outcome<E> outcome) {
        return outcome.on(new Outcome.Cases<>() {
            @Override
            public Outcome.Recorded<E> recorded(Outcome.Recorded<E> recorded) {
                return recorded;
            }

            @Override
            public Outcome.Recorded<E> refused(Refusal refusal) {
                throw new RefusedException(refusal);
            }
        });
    }

    /** @param last recorded of all that belongs to it */
    private <E> Written<E> visible(Outcome.Recorded<E> recorded, Outcome.Recorded<?> last) {
        if (last.sequence() < 0) {
            return new Written<>(recorded, figures.position(), false);
        }
        long end = System.nanoTime() + Moments.WAIT_MAX.toNanos();
        OptionalLong position = positions.awaitSequenced(last.stream(), last.sequence(), Moments.WAIT_MAX);
        if (position.isEmpty()) {
            return new Written<>(recorded, null, true);
        }
        Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        return new Written<>(recorded, position.getAsLong(), !figures.await(position.getAsLong(), left));
    }

    private Options options(Sender sender, Object body) {
        return sender.idempotencyKey() == null
                ? Options.NONE
                : new Options(sender.idempotencyKey(), hash(sender, body));
    }

    private String hash(Sender sender, Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((sender.target() + "\n" + sender.ifMatch() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
