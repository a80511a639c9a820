package org.taizhang.projections.transparency;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;

/** Who signs, and under which name: a log begun again after a restore has another origin, so that nobody mixes them. */
public final class LogIdentity {

    private final SignerKey key;
    private final AnchorFile anchor;

    /**
     * @param key whose name is the log's first origin
     * @param anchor beside the key, not on the database's disk if that can be
     */
    public LogIdentity(SignerKey key, AnchorFile anchor) {
        this.key = key;
        this.anchor = anchor;
    }

    AnchorFile anchor() {
        return anchor;
    }

    SignerKey signer(DataSource dataSource) {
        return signer(restarts(dataSource));
    }

    SignerKey signer(int restarts) {
        return restarts == 0 ? key : key.named(key.name() + "/restart-" + restarts);
    }

    /** The key of every origin the log has had; the one it has now comes last. */
    List<VerifierKey> verifiers(DataSource dataSource) {
        return IntStream.rangeClosed(0, restarts(dataSource))
                .mapToObj(n -> signer(n).verifier())
                .toList();
    }

    static int restarts(DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("SELECT coalesce(max(number), 0) FROM ledger.log_restarts")
                .query(Integer.class)
                .single();
    }
}
