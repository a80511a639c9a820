package org.taizhang.projections.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's transactions are Spring's: one inside another joins it. */
public final class SpringTransactions implements TransactionManager {

    private final JdbcTransactionManager transactions;

    public SpringTransactions(JdbcTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Whether this thread is in a transaction on the same pool. */
    public boolean running() {
        return TransactionSynchronizationManager.hasResource(transactions.getResourceFactory());
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = transactions.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {
            @Override
            public void commit() {
                if (!status.isCompleted()) {
                    transactions.commit(status);
                }
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }
}
