package org.taizhang.api.clock;

import java.util.List;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Options;
import org.taizhang.ledger.shell.Outcome;

/** Writes nothing while this machine's clock cannot be trusted: {@code recordedAt} is for ever. */
public final class SteadyLedger implements Ledger {

    private static final Refusal SKEWED = Refusal.of(
            Refusal.Kind.CONFLICT,
            Problem.of(
                    "CLOCK_SKEW",
                    "",
                    "服务器时钟与数据库时钟相差超过2秒，暂停写入；请管理员校准时钟后重试。",
                    "The server's clock is more than 2 s off the database's, so nothing is recorded; set the clock and send"
                            + " again."));

    private final Ledger ledger;
    private final ClockWatch clock;

    public SteadyLedger(Ledger ledger, ClockWatch clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public <S, E extends StreamEvent<S>> Outcome<E> execute(Command<S, E> command, Options options) {
        return clock.steady() ? ledger.execute(command, options) : new Outcome.Refused<>(SKEWED);
    }

    @Override
    public List<Outcome<?>> executeAll(List<? extends Command<?, ?>> commands, Options options) {
        if (clock.steady()) {
            return ledger.executeAll(commands, options);
        }
        return commands.stream()
                .<Outcome<?>>map(command -> new Outcome.Refused<>(SKEWED))
                .toList();
    }
}
