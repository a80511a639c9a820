package org.taizhang.projections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void is_migrated_and_empty() {
        try (TestDatabase database = TestDatabase.create()) {
            assertThat(JdbcClient.create(database.app())
                            .sql("SELECT count(*) FROM ledger.positioned_events")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
