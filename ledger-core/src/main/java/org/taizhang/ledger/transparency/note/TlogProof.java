package org.taizhang.ledger.transparency.note;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.ProofCheck;
import org.taizhang.ledger.transparency.tree.StrictBase64;

/**
 * That an entry is in a log, in the text form for files {@code .tlog-proof}.
 *
 * @param extra whatever its maker added, base64; nobody vouches for it
 * @param checkpoint as the log signed it, and perhaps witnesses
 */
public record TlogProof(Optional<String> extra, long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final int CHARACTERS_MAX = 2 * SignedNote.BYTES_MAX;
    private static final int PATH_MAX = 63;

    public TlogProof {
        path = List.copyOf(path);
        extra.ifPresent(StrictBase64::decode);
        Checkpoint.parse(checkpoint.text());
        if (index < 0 || path.size() > PATH_MAX) {
            throw new IllegalArgumentException("no proof for leaf " + index + " in " + path.size() + " steps");
        }
    }

    /** @throws IllegalArgumentException unless the text is a proof in its one form, within the limits */
    public static TlogProof parse(String text) {
        int blank = text.indexOf("\n\n");
        if (text.length() > CHARACTERS_MAX || !text.startsWith(HEADER) || blank < HEADER.length()) {
            throw new IllegalArgumentException("a proof begins with " + HEADER.strip());
        }
        List<String> lines = text.substring(HEADER.length(), blank).lines().toList();
        Optional<String> extra = lines.stream().findFirst().flatMap(line -> after("extra ", line));
        int at = extra.isPresent() ? 1 : 0;
        if (lines.size() - at > 1 + PATH_MAX) {
            throw new IllegalArgumentException("a proof of " + lines.size() + " lines");
        }
        long index = lines.stream()
                .skip(at)
                .findFirst()
                .flatMap(line -> after("index ", line))
                .map(Decimal::parse)
                .orElseThrow(() -> new IllegalArgumentException("a proof says which index it is for"));
        List<Hash> path = lines.stream().skip(at + 1L).map(Hash::ofBase64).toList();
        TlogProof proof = new TlogProof(extra, index, path, SignedNote.parse(text.substring(blank + 2)));
        if (!proof.toString().equals(text)) {
            throw new IllegalArgumentException("a proof written otherwise than proofs are");
        }
        return proof;
    }

    /** Whether the checkpoint says that this leaf is in its tree. Who signed the checkpoint is another question. */
    public boolean covers(Hash leaf) {
        Checkpoint state = state();
        return ProofCheck.included(leaf, index, state.size(), state.root(), path);
    }

    /** What the checkpoint says. */
    public Checkpoint state() {
        return Checkpoint.parse(checkpoint.text());
    }

    private static Optional<String> after(String word, String line) {
        return line.startsWith(word) ? Optional.of(line.substring(word.length())) : Optional.empty();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER);
        extra.ifPresent(value -> text.append("extra ").append(value).append('\n'));
        text.append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
