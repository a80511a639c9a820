package org.taizhang.projections.transparency;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;

/**
 * Asks the database. Figures of the present stand at the same position again and again, and a position is always cited
 * with the same checkpoint: the last answer is kept.
 */
public final class JdbcCheckpointCitations implements CheckpointCitations {

    private static final String FIRST =
            "SELECT note FROM ledger.checkpoints WHERE origin = :origin AND size >= :position"
                    + " ORDER BY size LIMIT 1";

    private final JdbcClient jdbc;
    private final LogSigning signing;
    private volatile Kept kept = new Kept(0, Optional.empty());

    private record Kept(long position, Optional<Checkpoint> checkpoint) {}

    public JdbcCheckpointCitations(DataSource dataSource, LogSigning signing) {
        this.jdbc = JdbcClient.create(dataSource);
        this.signing = signing;
    }

    @Override
    public Optional<Checkpoint> covering(long position) {
        Kept last = kept;
        if (last.position() == position && last.checkpoint().isPresent()) {
            return last.checkpoint();
        }
        Optional<Checkpoint> found = jdbc.sql(FIRST)
                .param("origin", signing.origin())
                .param("position", position)
                .query(String.class)
                .optional()
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()));
        kept = new Kept(position, found);
        return found;
    }
}
