package org.taizhang.projections.transparency;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.NoteSignature;
import org.taizhang.ledger.transparency.note.SignedNote;

/** Published checkpoints as the database has them, with what witnesses said of them. */
final class StoredCheckpoints {

    /** Witnesses are asked every second: how many checkpoints the best cosigned one is looked for among. */
    private static final int COSIGNED_AMONG = 64;

    private final JdbcClient jdbc;

    StoredCheckpoints(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    Optional<SignedNote> newest(String origin) {
        return first("SELECT size, note FROM ledger.checkpoints WHERE origin = ? ORDER BY size DESC LIMIT 1", origin);
    }

    /** Of the newest ones that cover a position the one most witnesses signed; the newest when none did. */
    Optional<SignedNote> best(String origin, long position) {
        return first(
                        "SELECT c.size, c.note FROM (SELECT * FROM ledger.cosignatures WHERE origin = ? AND size >= ?"
                                + " ORDER BY size DESC LIMIT " + COSIGNED_AMONG + ") s"
                                + " JOIN ledger.checkpoints c USING (origin, size)"
                                + " GROUP BY c.size, c.note ORDER BY count(*) DESC, c.size DESC LIMIT 1",
                        origin,
                        position)
                .or(() -> newest(origin)
                        .filter(note -> Checkpoint.parse(note.text()).size() >= position));
    }

    void cosigned(Checkpoint checkpoint, NoteSignature signature) {
        jdbc.sql("INSERT INTO ledger.cosignatures (origin, size, witness, signature) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(checkpoint.origin(), checkpoint.size(), signature.name(), signature.line())
                .update();
    }

    private record Stored(long size, SignedNote note) {}

    private Optional<SignedNote> first(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> new Stored(row.getLong("size"), SignedNote.parse(row.getString("note"))))
                .optional()
                .map(this::withCosignatures);
    }

    private SignedNote withCosignatures(Stored stored) {
        List<NoteSignature> signatures = jdbc.sql(
                        "SELECT signature FROM ledger.cosignatures WHERE origin = ? AND size = ? ORDER BY witness")
                .params(Checkpoint.parse(stored.note().text()).origin(), stored.size())
                .query((row, n) -> NoteSignature.parse(row.getString(1)))
                .list();
        SignedNote note = stored.note();
        for (NoteSignature signature : signatures) {
            note = note.with(signature);
        }
        return note;
    }
}
