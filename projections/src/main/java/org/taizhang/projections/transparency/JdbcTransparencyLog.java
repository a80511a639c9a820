package org.taizhang.projections.transparency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.EventRow;
import org.taizhang.ledger.transparency.Leaf;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.Salt;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.NoteSignature;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.TlogProof;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.EntryBundle;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TileNodes;

/** The log as the database has it. Rows of events are read as bytes, never as events. */
public final class JdbcTransparencyLog implements TransparencyLog {

    private static final String OPENING = "SELECT p.position, p.salt, " + RawRow.COLUMNS
            + " FROM ledger.events e JOIN ledger.positions p USING (global_index) WHERE e.event_id = ? AND p.salt IS NOT NULL";

    private final JdbcClient jdbc;
    private final JdbcTiles tiles;
    private final StoredCheckpoints checkpoints;
    private final LogSigning signing;

    public JdbcTransparencyLog(DataSource dataSource, LogSigning signing) {
        this.jdbc = JdbcClient.create(dataSource);
        this.tiles = new JdbcTiles(dataSource);
        this.checkpoints = new StoredCheckpoints(dataSource);
        this.signing = signing;
    }

    @Override
    public Optional<SignedNote> checkpoint() {
        return checkpoints.newest(origin());
    }

    private String origin() {
        return signing.origin();
    }

    private long covered() {
        return checkpoint().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    @Override
    public Optional<byte[]> tile(TileId id) {
        return id.within(covered()) ? Optional.of(tiles.read(id).bytes()) : Optional.empty();
    }

    @Override
    public Optional<byte[]> bundle(BundleId id) {
        return id.within(covered())
                ? Optional.of(EntryBundle.bytes(tiles.commitments(id.first(), id.first() + id.width()).stream()
                        .map(commitment -> new Leaf(commitment).entry())
                        .toList()))
                : Optional.empty();
    }

    @Override
    public List<VerifierKey> keys() {
        return signing.keys();
    }

    @Override
    public Optional<Receipt> receipt(String eventId) {
        return uuid(eventId)
                .flatMap(id -> jdbc.sql(OPENING)
                        .param(id)
                        .query((row, n) -> opening(row))
                        .optional())
                .flatMap(opening ->
                        checkpoints.best(origin(), opening.position()).map(note -> receipt(opening, note)));
    }

    private Receipt receipt(Opening opening, SignedNote note) {
        long index = opening.position() - 1;
        long size = Checkpoint.parse(note.text()).size();
        TlogProof proof = new TlogProof(Optional.empty(), index, proofs(size).inclusion(index, size), note);
        return new Receipt(opening.row(), opening.salt(), proof);
    }

    private Proofs proofs(long size) {
        return new Proofs(new TileNodes(tiles, size));
    }

    @Override
    public List<Hash> consistency(long older, long newer) {
        return proofs(newer).consistency(older, newer);
    }

    @Override
    public void cosigned(Checkpoint checkpoint, NoteSignature signature) {
        checkpoints.cosigned(checkpoint, signature);
    }

    private record Opening(long position, Salt salt, EventRow row) {}

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(row.getLong("position"), new Salt(row.getBytes("salt")), RawRow.of(row));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
