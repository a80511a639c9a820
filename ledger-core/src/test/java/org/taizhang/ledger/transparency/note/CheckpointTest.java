package org.taizhang.ledger.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.TreeHash;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, new byte[32]);

    @Test
    void a_checkpoint_is_read_as_it_is_written() {
        String plain = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        String extended = plain + "something else\n";

        assertThat(Checkpoint.parse(plain).text()).isEqualTo(plain);
        assertThat(Checkpoint.parse(plain).size()).isEqualTo(20_852_163);
        assertThat(Checkpoint.parse(extended).text()).isEqualTo(extended);
        assertThat(Checkpoint.parse(extended).extensions()).containsExactly("something else");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "o\n1\n",
                "o\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "o\n01\n" + ROOT + "\n",
                "o\n-1\n" + ROOT + "\n",
                "o\n+1\n" + ROOT + "\n",
                "o\n１\n" + ROOT + "\n",
                "o\n9223372036854775808\n" + ROOT + "\n",
                "o\n1\nAAAA\n",
                "o\n1\n" + ROOT + "\n\n",
                "o\n1\n " + ROOT + "\n",
                "o\n\n" + ROOT + "\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proof_is_read_as_it_is_written() {
        TlogProof plain = proof(Optional.empty());
        TlogProof extra = proof(Optional.of("ZXh0cmE="));

        assertThat(TlogProof.parse(plain.toString())).isEqualTo(plain);
        assertThat(TlogProof.parse(extra.toString())).isEqualTo(extra);
        assertThat(extra.toString())
                .startsWith("c2sp.org/tlog-proof@v1\nextra ZXh0cmE=\nindex 1\n")
                .contains("\n\nexample.com/log\n2\n");
    }

    private static TlogProof proof(Optional<String> extra) {
        Hash left = Hash.sha256(new byte[] {1});
        Hash right = Hash.sha256(new byte[] {2});
        Checkpoint checkpoint = Checkpoint.of(LOG.name(), 2, TreeHash.node(left, right));
        TlogProof proof = new TlogProof(extra, 1, List.of(left), SignedNote.sign(checkpoint.text(), LOG));
        assertThat(proof.covers(right)).isTrue();
        assertThat(proof.covers(left)).isFalse();
        return proof;
    }

    @Test
    void what_is_no_proof_is_refused() {
        String good = proof(Optional.of("ZXh0cmE=")).toString();

        assertThatThrownBy(() -> TlogProof.parse("")).isInstanceOf(IllegalArgumentException.class);
        for (String[] change : new String[][] {
            {"@v1", "@v2"},
            {"index 1\n", ""},
            {"index 1", "index 01"},
            {"index 1", "index -1"},
            {"index 1", "index  1"},
            {"index 1", "index 9223372036854775808"},
            {"extra ZXh0cmE=", "extra ZXh0cmF="},
            {"extra ", "Extra "},
            {"index 1\n", "index 1\nAAAA\n"},
            {"index 1\n", "index 1\n\n"},
            {"\n\nexample", "\nexample"},
            {"index 1\n", "index 1\n" + (ROOT + "\n").repeat(64)}
        }) {
            assertThat(good).contains(change[0]);
            assertThatThrownBy(() -> TlogProof.parse(good.replace(change[0], change[1])))
                    .as(change[1])
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
