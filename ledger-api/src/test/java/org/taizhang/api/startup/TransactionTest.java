package org.taizhang.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Ledger;

/** The ledger writes in Spring's transactions, bounded by the server. */
@TestApplication
class TransactionTest {

    private static final String BODY = "91500235MA9999999";
    private static final String USCC = BODY + Uscc.checkCharacter(BODY);

    @Autowired
    Ledger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource appending;

    @Test
    void whatSpringRollsBackWasNeverRecorded() {
        RegisterEnterprise command = new RegisterEnterprise(
                new Recording("test", Instant.parse("2026-03-05T01:00:00Z")), USCC, "回滚测试", "1373", false, "测试文件");

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            ledger.execute(command).on(new Insist<>());
            assertThat(stored()).isOne();
            transaction.setRollbackOnly();
        });

        assertThat(stored()).isZero();
    }

    @Test
    void anAppendingTransactionCannotStayOpenForEver() {
        assertThat(JdbcClient.create(appending)
                        .sql("SHOW transaction_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("30s");
    }

    private long stored() {
        return JdbcClient.create(appending)
                .sql("SELECT count(*) FROM ledger.events WHERE aggregate_id = ?")
                .param(new StreamRef(Enterprise.STREAM, USCC).key())
                .query(Long.class)
                .single();
    }
}
