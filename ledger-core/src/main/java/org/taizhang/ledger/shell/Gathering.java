package org.taizhang.ledger.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Command;

/**
 * Records commands that wait at the same moment in one transaction. A command that comes alone waits for nobody; one that
 * comes while others are being recorded is taken along with everybody who waits by then. When they cannot be recorded
 * together, each is tried by itself, so that nobody suffers from another's failure or lost race.
 */
final class Gathering {

    private static final int TOGETHER_MAX = 64;

    private final int lanes;
    private final Function<List<Command<?, ?>>, List<Outcome<?>>> together;
    private final Function<Command<?, ?>, Outcome<?>> alone;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int busy;

    /**
     * @param lanes how many transactions may run at once
     * @param together records all, or throws and records nothing
     */
    Gathering(
            int lanes,
            Function<List<Command<?, ?>>, List<Outcome<?>>> together,
            Function<Command<?, ?>, Outcome<?>> alone) {
        this.lanes = lanes;
        this.together = together;
        this.alone = alone;
    }

    private enum Turn {
        /** To record itself and others. */
        LEAD,
        /** To record itself alone. */
        ALONE,
        DONE
    }

    private static final class Waiting {
        private final Command<?, ?> command;
        private final CompletableFuture<Turn> turn = new CompletableFuture<>();
        private @Nullable Outcome<?> outcome;

        Waiting(Command<?, ?> command) {
            this.command = command;
        }

        Outcome<?> outcome() {
            return Objects.requireNonNull(outcome);
        }
    }

    Outcome<?> execute(Command<?, ?> command) {
        Waiting mine = new Waiting(command);
        enter(mine);
        return switch (mine.turn.join()) {
            case LEAD -> {
                try {
                    yield lead(mine);
                } finally {
                    leave();
                }
            }
            case ALONE -> alone.apply(command);
            case DONE -> mine.outcome();
        };
    }

    private synchronized void enter(Waiting mine) {
        if (busy < lanes) {
            busy++;
            mine.turn.complete(Turn.LEAD);
        } else {
            waiting.add(mine);
        }
    }

    /** Whoever waited longest goes on in this one's place. */
    private synchronized void leave() {
        Waiting next = waiting.poll();
        if (next == null) {
            busy--;
        } else {
            next.turn.complete(Turn.LEAD);
        }
    }

    /** How many there are at this moment. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized List<Waiting> companions() {
        List<Waiting> companions = new ArrayList<>();
        while (companions.size() < TOGETHER_MAX - 1 && !waiting.isEmpty()) {
            companions.add(waiting.remove());
        }
        return companions;
    }

    private Outcome<?> lead(Waiting mine) {
        List<Waiting> companions = companions();
        if (companions.isEmpty()) {
            return alone.apply(mine.command);
        }
        List<Waiting> all = new ArrayList<>(companions);
        all.add(mine);
        Turn turn = Turn.ALONE;
        try {
            turn = record(all) ? Turn.DONE : Turn.ALONE;
        } finally {
            for (Waiting companion : companions) {
                companion.turn.complete(turn);
            }
        }
        return turn == Turn.DONE ? mine.outcome() : alone.apply(mine.command);
    }

    private boolean record(List<Waiting> all) {
        try {
            List<Outcome<?>> outcomes = together.apply(
                    all.stream().<Command<?, ?>>map(w -> w.command).toList());
            for (int i = 0; i < all.size(); i++) {
                all.get(i).outcome = outcomes.get(i);
            }
            return true;
        } catch (RuntimeException eachByItself) {
            return false;
        }
    }
}
