package org.taizhang.projections.transparency;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.ledger.transparency.note.SignedNote;

/** The way forward when the database is behind or beside what was published: the log begins under another origin. */
public final class LogRestart {

    private final DataSource dataSource;
    private final LogIdentity identity;

    public LogRestart(DataSource dataSource, LogIdentity identity) {
        this.dataSource = dataSource;
        this.identity = identity;
    }

    /**
     * Records which checkpoint is abandoned and why, for ever, and keeps it in a file of its own.
     *
     * @return the new origin
     * @throws IllegalStateException when the log can go on, so that nothing needs to be abandoned
     */
    public String restart(String reason) {
        if (goesOn()) {
            throw new IllegalStateException("The log goes on as it is: nothing needs to be abandoned.");
        }
        AnchorFile anchor = identity.anchor();
        SignedNote abandoned = anchor.read()
                .orElseThrow(() -> new IllegalStateException("there is no checkpoint in " + anchor.path()));
        int number = LogIdentity.restarts(dataSource) + 1;
        while (abandoned.text().startsWith(identity.signer(number).name() + "\n")) {
            number++;
        }
        JdbcClient.create(dataSource)
                .sql("INSERT INTO ledger.log_restarts (number, abandoned, reason) VALUES (?, ?, ?)")
                .params(number, abandoned.toString(), reason)
                .update();
        anchor.setAside(".abandoned-" + number);
        return identity.signer(number).name();
    }

    private boolean goesOn() {
        long head = JdbcClient.create(dataSource)
                .sql("SELECT coalesce(max(position), 0) FROM ledger.positions")
                .query(Long.class)
                .single();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        try {
            new LogPublisher(dataSource, identity).adopt(LogTree.load(dataSource, transaction, head));
            return true;
        } catch (LogHaltedException halted) {
            return false;
        }
    }
}
