package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.projections.TestCommand.append;
import static org.taizhang.projections.TestCommand.appendUpTo;
import static org.taizhang.projections.TestCommand.decide;
import static org.taizhang.projections.TestCommand.uscc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;

/** What a command costs the database: speed is a promise, and a further round trip would break it unnoticed. */
class StatementsTest {

    private static final String LOAD = "SELECT";
    private static final String INSERT = "INSERT";
    /** Goes past prepared statements. */
    private static final String COPY = "COPY";

    private final TestDatabase database = TestDatabase.create();
    private final List<String> statements = new ArrayList<>();
    private final LedgerNode node = new LedgerNode(
            "counted",
            counting(database.app(), statements),
            database.app(),
            database.log(),
            NoOpMessageMonitor.INSTANCE);
    private final Ledger ledger = node.ledger();

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_stream_is_loaded_by_one_select_and_then_kept() {
        ledger.execute(append(uscc(1)));
        assertThat(statements).containsExactly(LOAD, INSERT);

        statements.clear();
        ledger.execute(append(uscc(1)));
        assertThat(statements).containsExactly(INSERT);
    }

    @Test
    void facts_of_other_streams_are_compared_by_the_insert() {
        TestCommand withFacts = decide(uscc(1), (state, facts) -> {
            facts.read(Enterprise.STREAM, uscc(2).value());
            facts.read(Enterprise.STREAM, uscc(3).value());
            return Decision.accept(TestCommand.event(uscc(1), TestCommand.AT));
        });
        ledger.execute(withFacts);

        statements.clear();
        ledger.execute(withFacts);
        assertThat(statements).containsExactly(INSERT);
    }

    @Test
    void a_refusal_asks_once() {
        ledger.execute(appendUpTo(1, uscc(1)));

        statements.clear();
        ledger.execute(appendUpTo(1, uscc(1)));
        assertThat(statements).containsExactly(LOAD);
    }

    @Test
    void a_bulk_is_one_select_and_one_insert() {
        ledger.executeAll(IntStream.range(0, 50).mapToObj(n -> append(uscc(n))).toList());

        assertThat(statements).containsExactly(LOAD, INSERT);
    }

    @Test
    void a_large_bulk_is_one_select_and_one_copy() {
        ledger.executeAll(
                IntStream.range(0, 500).mapToObj(n -> append(uscc(n % 100))).toList());

        assertThat(statements).containsExactly(LOAD, COPY);
    }

    @Test
    void what_a_large_bulk_relies_on_is_compared_by_the_insert_of_its_first_event() {
        TestCommand withFact = decide(uscc(1), (state, facts) -> {
            facts.read(Enterprise.STREAM, uscc(2).value());
            return Decision.accept(TestCommand.event(uscc(1), TestCommand.AT));
        });
        ledger.execute(withFact);

        statements.clear();
        ledger.executeAll(Collections.nCopies(500, withFact));
        assertThat(statements).containsExactly(INSERT, COPY);
    }

    private static DataSource counting(DataSource target, List<String> statements) {
        return new DelegatingDataSource(target) {
            @Override
            public Connection getConnection() throws SQLException {
                return counting(super.getConnection(), statements);
            }
        };
    }

    private static Connection counting(Connection target, List<String> statements) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add(((String) arguments[0]).split(" ", 2)[0]);
                    } else if (method.getName().equals("unwrap")) {
                        statements.add(COPY);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
