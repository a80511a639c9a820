package org.taizhang.projections.transparency;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads everything once, in one snapshot, while the ledger goes on. */
public final class JdbcLedgerAudit implements LedgerAudit {

    private final DataSource dataSource;

    public JdbcLedgerAudit(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Report run(Anchors anchors, Progress progress) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try {
                Findings findings = new Findings();
                StoredDecisions decisions = StoredDecisions.read(connection);
                TreeCheck tree = new TreeCheck(connection, anchors, decisions, findings);
                RowCheck rows = new RowCheck(connection, tree, decisions.erased(), findings);
                rows.run(progress);
                tree.finish();
                return new Report(tree.size(), tree.root(), rows.closed(), findings.found(), findings.listed());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }
}
