package org.taizhang.projections.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;

/** Out of the rows {@link ProposalModel} wrote: the one that holds is the last by then. */
public final class JdbcProposals implements ProposalQueries {

    private static final int LIMIT_MAX = 500;

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcProposals(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    private record Found(long position, Proposal proposal) {
        static Found of(ResultSet row, int n) throws SQLException {
            return new Found(row.getLong("position"), JdbcProposals.proposal(row, n));
        }
    }

    @Override
    public Optional<Proposal> find(Uscc uscc, int number, long position) {
        return jdbc.sql("SELECT state FROM " + schema.name() + ".directory_proposal"
                        + " WHERE uscc = :uscc AND number = :number AND position <= :position"
                        + " ORDER BY position DESC LIMIT 1")
                .param("uscc", uscc.value())
                .param("number", number)
                .param("position", position)
                .query(JdbcProposals::proposal)
                .optional();
    }

    @Override
    public List<Proposal> of(Uscc uscc, long position) {
        return jdbc.sql("SELECT DISTINCT ON (number) state FROM " + schema.name() + ".directory_proposal"
                        + " WHERE uscc = :uscc AND position <= :position ORDER BY number DESC, position DESC")
                .param("uscc", uscc.value())
                .param("position", position)
                .query(JdbcProposals::proposal)
                .list();
    }

    @Override
    public Page list(@Nullable ClusterId cluster, boolean waiting, long before, int limit, long position) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("limit " + limit + " is not 1 … " + LIMIT_MAX);
        }
        String table = schema.name() + ".directory_proposal";
        List<Found> found = jdbc.sql("SELECT p.position, p.state FROM " + table + " p"
                        + " WHERE p.position <= :position AND p.position < :before"
                        + " AND (:cluster::text IS NULL OR p.cluster = :cluster) AND (p.waiting OR NOT :waiting)"
                        + " AND NOT EXISTS (SELECT FROM " + table + " later WHERE later.uscc = p.uscc"
                        + " AND later.number = p.number AND later.position > p.position"
                        + " AND later.position <= :position)"
                        + " ORDER BY p.position DESC LIMIT :limit")
                .param("position", position)
                .param("before", before)
                .param("cluster", cluster == null ? null : cluster.value())
                .param("waiting", waiting)
                .param("limit", limit + 1)
                .query(Found::of)
                .list();
        List<Found> page = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                page.stream().map(Found::proposal).toList(),
                found.size() > limit ? page.get(limit - 1).position() : null);
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        return StateJson.read(row.getString("state"), Proposal.class);
    }
}
