package org.taizhang.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.NotedStreams;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.plan.Plans;

/** No two streams share a key, whatever their ids are. */
class LedgerStreamsTest {

    @Test
    void every_kind_has_a_prefix_of_its_own_that_ends_at_the_first_slash() {
        assertThat(LedgerStreams.ALL).extracting(StreamType::prefix).doesNotHaveDuplicates();
        assertThat(LedgerStreams.ALL).extracting(StreamType::name).doesNotHaveDuplicates();
        assertThat(LedgerStreams.ALL)
                .allSatisfy(type -> assertThat(type.prefix()).matches("[a-z]+"));
    }

    @Test
    void a_decision_notes_streams_of_the_same_id_apart() {
        NotedStreams noted = new NotedStreams(new MemoryLedger());

        assertThat(noted.read(Plans.STREAM, "plans").state()).isInstanceOf(Plans.class);
        assertThat(noted.read(ClusterBook.STREAM, "plans").state()).isInstanceOf(ClusterBook.class);
        assertThat(noted.saw()).containsExactly("cluster/plans@-1", "plan/plans@-1");
    }
}
