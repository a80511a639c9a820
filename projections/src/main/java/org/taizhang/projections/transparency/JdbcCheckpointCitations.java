package org.taizhang.projections.transparency;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;

/** Asks the database; figures of the present stand at the same position again and again, so the last answer is kept. */
public final class JdbcCheckpointCitations implements CheckpointCitations {

    private static final String FIRST =
            "SELECT note FROM ledger.checkpoints WHERE origin = :origin AND size >= :position"
                    + " ORDER BY size LIMIT 1";

    private final JdbcClient jdbc;
    private final LogSigning signing;
    private volatile Kept kept = new Kept("", 0, Optional.empty());

    private record Kept(String origin, long position, Optional<Checkpoint> checkpoint) {}

    public JdbcCheckpointCitations(DataSource dataSource, LogSigning signing) {
        this.jdbc = JdbcClient.create(dataSource);
        this.signing = signing;
    }

    @Override
    public Optional<Checkpoint> covering(long position) {
        String origin = signing.origin();
        Kept last = kept;
        if (last.position() == position
                && last.origin().equals(origin)
                && last.checkpoint().isPresent()) {
            return last.checkpoint();
        }
        Optional<Checkpoint> found = jdbc.sql(FIRST)
                .param("origin", origin)
                .param("position", position)
                .query(String.class)
                .optional()
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()));
        kept = new Kept(origin, position, found);
        return found;
    }
}
