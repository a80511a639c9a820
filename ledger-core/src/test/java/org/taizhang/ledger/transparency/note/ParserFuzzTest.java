package org.taizhang.ledger.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.transparency.Leaf;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.EntryBundle;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;

/** Whatever the bytes: a parser answers with what prints as exactly these bytes, or refuses; nothing else happens. */
class ParserFuzzTest {

    private static final int ROUNDS = 3_000;
    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, new byte[32]);
    private static final Hash HASH = Hash.sha256(new byte[] {7});
    private static final SignedNote NOTE =
            SignedNote.sign(Checkpoint.of(LOG.name(), 12, HASH).text(), LOG);

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_305, 9_223_372_036_854_775_807L})
    void parsers_read_one_form_or_refuse(long seed) {
        Random random = new Random(seed);
        text(random, NOTE.toString(), text -> SignedNote.parse(text).toString());
        text(random, NOTE.text(), text -> Checkpoint.parse(text).text());
        text(random, LOG.verifier().toString(), text -> VerifierKey.parse(text).toString());
        text(random, LOG.secret(), text -> SignerKey.parse(text).secret());
        text(
                random,
                new TlogProof(Optional.of("AAAA"), 3, List.of(HASH, HASH), NOTE).toString(),
                text -> TlogProof.parse(text).toString());
        text(
                random,
                new AddCheckpoint(7, List.of(HASH, HASH), NOTE).toString(),
                text -> AddCheckpoint.parse(text).toString());
        text(
                random,
                "tile/1/x001/067.p/12",
                text -> TileId.parse(text).map(TileId::path).orElse(text));
        text(
                random,
                "tile/entries/x001/067.p/12",
                text -> BundleId.parse(text).map(BundleId::path).orElse(text));
        bytes(
                random,
                NOTE.toString().getBytes(StandardCharsets.UTF_8),
                bytes -> SignedNote.parse(bytes).toString().getBytes(StandardCharsets.UTF_8));
        bytes(random, new Leaf(HASH).entry(), bytes -> Leaf.parse(bytes).entry());
        bytes(
                random,
                new Tile(List.of(HASH, HASH)).bytes(),
                bytes -> Tile.parse(bytes).bytes());
        bytes(
                random,
                EntryBundle.bytes(List.of(new byte[3], new byte[60])),
                bytes -> EntryBundle.bytes(EntryBundle.parse(bytes)));
    }

    private static void text(Random random, String good, Function<String, String> parser) {
        bytes(random, good.getBytes(StandardCharsets.UTF_8), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(parser.apply(text)).isEqualTo(text);
            return bytes;
        });
    }

    private static void bytes(Random random, byte[] good, Function<byte[], byte[]> parser) {
        assertThat(parser.apply(good)).isEqualTo(good);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = changed(random, good);
            try {
                assertThat(parser.apply(bytes)).isEqualTo(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    /** Some bytes replaced, repeated, removed or cut off; or noise. */
    private static byte[] changed(Random random, byte[] good) {
        StringBuilder bytes = new StringBuilder(new String(good, StandardCharsets.ISO_8859_1));
        for (int n = random.nextInt(4); n >= 0 && !bytes.isEmpty(); n--) {
            int at = random.nextInt(bytes.length());
            switch (random.nextInt(5)) {
                case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
                case 1 -> bytes.deleteCharAt(at);
                case 2 -> bytes.insert(at, "\n— +/=0".charAt(random.nextInt(7)));
                case 3 -> bytes.setLength(at);
                default -> bytes.insert(at, bytes.substring(at, Math.min(bytes.length(), at + random.nextInt(40))));
            }
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
