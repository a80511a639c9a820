package org.taizhang.projections.transparency;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.transparency.decision.RestartLog;
import org.taizhang.ledger.transparency.note.SignedNote;

/** The way forward when the database is behind or beside what was published: the log begins under another origin. */
public final class LogRestart {

    private final DataSource dataSource;
    private final LogSigning signing;
    private final Ledger ledger;

    public LogRestart(DataSource dataSource, LogSigning signing, Ledger ledger) {
        this.dataSource = dataSource;
        this.signing = signing;
        this.ledger = ledger;
    }

    /**
     * Records by an event which checkpoint is abandoned and why, and keeps it in a file of its own. The event is the first
     * to get a position when the log goes on.
     *
     * @return the new origin
     * @throws IllegalStateException when the log can go on, so that nothing needs to be abandoned, or the reason is refused
     */
    public String restart(Recording recording, String reason) {
        if (goesOn()) {
            throw new IllegalStateException("The log goes on as it is: nothing needs to be abandoned.");
        }
        AnchorFile anchor = signing.anchor();
        SignedNote abandoned = anchor.read()
                .orElseThrow(() -> new IllegalStateException("there is no checkpoint in " + anchor.path()));
        int number = signing.book().restarts() + 1;
        while (abandoned.text().startsWith(signing.origin(number) + "\n")) {
            number++;
        }
        record(new RestartLog(recording, number, abandoned.toString(), reason));
        anchor.setAside(".abandoned-" + number);
        return signing.origin(number);
    }

    private void record(RestartLog command) {
        ledger.execute(command).on(new Outcome.Cases<LogEvent, Boolean>() {
            @Override
            public Boolean recorded(Outcome.Recorded<LogEvent> recorded) {
                return true;
            }

            @Override
            public Boolean refused(Refusal refusal) {
                throw new IllegalStateException(
                        refusal.problems().get(0).message().zh() + " "
                                + refusal.problems().get(0).message().en());
            }
        });
    }

    private boolean goesOn() {
        long head = JdbcClient.create(dataSource)
                .sql("SELECT coalesce(max(position), 0) FROM ledger.positions")
                .query(Long.class)
                .single();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        try {
            new LogPublisher(dataSource, signing).adopt(LogTree.load(dataSource, transaction, head));
            return true;
        } catch (LogHaltedException halted) {
            return false;
        }
    }
}
