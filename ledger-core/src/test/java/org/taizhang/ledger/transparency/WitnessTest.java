package org.taizhang.ledger.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.transparency.Witness.Alarm;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.TreeHash;

class WitnessTest {

    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, new byte[32]);
    private static final Hash FIRST = Hash.sha256(new byte[] {1});
    private static final Hash SECOND = Hash.sha256(new byte[] {2});
    private static final Checkpoint ONE = Checkpoint.of(LOG.name(), 1, FIRST);
    private static final Checkpoint TWO = Checkpoint.of(LOG.name(), 2, TreeHash.node(FIRST, SECOND));
    private static final Checkpoint OTHER_TWO = Checkpoint.of(LOG.name(), 2, TreeHash.node(SECOND, FIRST));

    @Test
    void what_continues_is_signed() {
        assertThat(judge(Optional.empty(), TWO, List.of())).isEmpty();
        assertThat(judge(Optional.of(ONE), TWO, List.of(SECOND))).isEmpty();
        assertThat(judge(Optional.of(TWO), TWO, List.of())).isEmpty();
    }

    @Test
    void what_does_not_is_named() {
        assertThat(judge(Optional.of(TWO), ONE, List.of())).contains(Alarm.ROLLED_BACK);
        assertThat(judge(Optional.of(TWO), OTHER_TWO, List.of())).contains(Alarm.SPLIT_VIEW);
        assertThat(judge(Optional.of(ONE), OTHER_TWO, List.of(SECOND))).contains(Alarm.NOT_CONTINUED);
        assertThat(judge(Optional.of(ONE), TWO, List.of())).contains(Alarm.NOT_CONTINUED);
    }

    @Test
    void another_log_is_none_of_its_business() {
        byte[] seed = new byte[32];
        seed[0] = 1;
        SignerKey stranger = new SignerKey(LOG.name(), KeyType.NOTE, seed);

        assertThat(Witness.judge(
                        List.of(stranger.verifier()), Optional.empty(), SignedNote.sign(TWO.text(), LOG), List.of()))
                .contains(Alarm.NOT_THE_LOG);
        assertThat(judge(Optional.empty(), Checkpoint.of("example.org/log", 1, FIRST), List.of()))
                .contains(Alarm.NOT_THE_LOG);
    }

    private static Optional<Alarm> judge(Optional<Checkpoint> seen, Checkpoint shown, List<Hash> proof) {
        return Witness.judge(List.of(LOG.verifier()), seen, SignedNote.sign(shown.text(), LOG), proof);
    }
}
