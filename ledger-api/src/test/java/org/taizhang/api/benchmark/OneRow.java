package org.taizhang.api.benchmark;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;

/** The least a question can cost: the same server and authentication, one row by its key. */
@Profile("benchmark")
@RestController
class OneRow {

    static final String PATH = "/api/v1/benchmark-row";

    private final JdbcClient jdbc;

    OneRow(@Qualifier("reading") DataSource reading) {
        this.jdbc = JdbcClient.create(reading);
    }

    record Row(long position, long index) {}

    @Requires(Action.READ_CLOSED_FIGURES)
    @GetMapping(PATH)
    Row row() {
        return jdbc.sql("SELECT position, global_index FROM ledger.positions WHERE position = 1000")
                .query((row, n) -> new Row(row.getLong(1), row.getLong(2)))
                .single();
    }
}
