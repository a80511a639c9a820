package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.taizhang.projections.TestDatabase;

class SequencerTest {

    private final TestDatabase database = TestDatabase.create();
    private final Sequencer sequencer = new Sequencer(database.app());
    private Connection first;
    private Connection second;

    @BeforeEach
    void connect() throws SQLException {
        first = database.app().getConnection();
        second = database.app().getConnection();
    }

    @AfterEach
    void stop() throws SQLException {
        first.close();
        second.close();
        database.close();
    }

    @Test
    void positions_follow_the_order_of_insertion() throws SQLException {
        for (int n = 0; n < 5; n++) {
            RawEvents.insert(first, "a", n);
        }
        first.commit();

        assertThat(sequencer.advance()).isEqualTo(5);
        assertThat(sequencer.advance()).isZero();
        RawEvents.insert(first, "a", 5);
        first.commit();
        assertThat(sequencer.advance()).isEqualTo(1);
        assertThat(indexes()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void an_event_waits_for_an_earlier_one_whose_transaction_is_open() throws SQLException {
        long early = RawEvents.insert(first, "a", 0);
        long late = RawEvents.insert(second, "b", 0);
        second.commit();
        assertThat(advanced()).isZero();

        first.commit();

        assertThat(advanced()).isEqualTo(2);
        assertThat(indexes()).containsExactly(early, late);
    }

    @Test
    void an_index_that_was_rolled_back_is_passed_at_once() throws SQLException {
        RawEvents.insert(first, "a", 0);
        long late = RawEvents.insert(second, "b", 0);
        second.commit();
        assertThat(advanced()).isZero();

        first.rollback();

        assertThat(advanced()).isEqualTo(1);
        assertThat(indexes()).containsExactly(late);
    }

    @Test
    void an_index_lost_in_a_race_is_passed_at_once() throws SQLException {
        RawEvents.insert(first, "a", 0);
        first.commit();
        assertThatThrownBy(() -> RawEvents.insert(second, "a", 0)).isInstanceOf(SQLException.class);
        second.rollback();
        RawEvents.insert(first, "a", 1);
        first.commit();

        assertThat(advanced()).isEqualTo(2);
        assertThat(indexes()).containsExactly(1L, 3L);
    }

    @Test
    void transactions_that_began_after_the_gap_was_seen_do_not_prolong_it() throws SQLException {
        RawEvents.insert(first, "a", 0);
        RawEvents.insert(second, "b", 0);
        second.commit();
        assertThat(advanced()).isZero();
        RawEvents.insert(second, "b", 1);

        first.rollback();

        assertThat(advanced()).isEqualTo(1);
        second.commit();
        assertThat(advanced()).isEqualTo(1);
        assertThat(indexes()).containsExactly(2L, 3L);
    }

    @Test
    void a_prepared_transaction_is_waited_for() throws SQLException {
        RawEvents.insert(first, "a", 0);
        JdbcClient.create(new SingleConnectionDataSource(first, true))
                .sql("PREPARE TRANSACTION 'one'")
                .update();
        first.commit();
        RawEvents.insert(second, "b", 0);
        second.commit();
        assertThat(advanced()).isZero();

        second.setAutoCommit(true);
        second.createStatement().execute("COMMIT PREPARED 'one'");

        assertThat(advanced()).isEqualTo(2);
        assertThat(indexes()).containsExactly(1L, 2L);
    }

    @Test
    void a_gap_is_still_a_gap_for_the_next_node() throws SQLException {
        RawEvents.insert(first, "a", 0);
        RawEvents.insert(second, "b", 0);
        second.commit();
        assertThat(advanced()).isZero();

        Sequencer next = new Sequencer(database.app());
        assertThat(next.advance()).isZero();
        assertThat(next.advance()).isZero();
        first.commit();
        next.advance();
        next.advance();

        assertThat(indexes()).containsExactly(1L, 2L);
    }

    @Test
    void what_was_committed_before_a_crash_is_sequenced_after_it() throws SQLException {
        RawEvents.insert(first, "a", 0);
        first.commit();
        sequencer.advance();
        RawEvents.insert(first, "a", 1);
        first.commit();

        assertThat(new Sequencer(database.app()).advance()).isEqualTo(1);
        assertThat(indexes()).containsExactly(1L, 2L);
    }

    @Test
    void a_node_that_missed_its_successor_gives_no_position() throws SQLException {
        RawEvents.insert(first, "a", 0);
        first.commit();
        sequencer.advance();
        RawEvents.insert(first, "a", 1);
        first.commit();
        new Sequencer(database.app()).advance();

        assertThatThrownBy(sequencer::advance).isInstanceOf(DuplicateKeyException.class);
        assertThat(sequencer.advance()).isZero();
        assertThat(indexes()).containsExactly(1L, 2L);
    }

    @Test
    void known_at_is_the_greatest_recorded_time_so_far() throws SQLException {
        Instant t = Instant.parse("2026-03-01T00:00:00.007Z");
        RawEvents.insert(first, "a", 0, t);
        RawEvents.insert(first, "a", 1, t.minusSeconds(5));
        RawEvents.insert(first, "a", 2, t.plusMillis(1));
        first.commit();
        sequencer.advance();
        RawEvents.insert(first, "a", 3, t);
        first.commit();
        sequencer.advance();

        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT known_at FROM ledger.positions ORDER BY position")
                        .query((row, n) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .list())
                .containsExactly(t, t, t.plusMillis(1), t.plusMillis(1));
    }

    /** Two steps: one sees what is missing, the next whether it can still come. */
    private long advanced() {
        return sequencer.advance() + sequencer.advance();
    }

    private List<Long> indexes() {
        return JdbcClient.create(database.app())
                .sql("SELECT global_index FROM ledger.positions ORDER BY position")
                .query(Long.class)
                .list();
    }
}
