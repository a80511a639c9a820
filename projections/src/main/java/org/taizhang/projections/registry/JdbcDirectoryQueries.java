package org.taizhang.projections.registry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;

/** The directory out of the versions {@link EnterpriseModel} wrote. */
public final class JdbcDirectoryQueries implements DirectoryQueries {

    private static final int LIMIT_MAX = 500;

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcDirectoryQueries(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public Optional<Enterprise> find(Uscc uscc, long position) {
        return jdbc.sql("SELECT state FROM " + schema.name() + ".enterprise_version"
                        + " WHERE uscc = :uscc AND position <= :position ORDER BY position DESC LIMIT 1")
                .param("uscc", uscc.value())
                .param("position", position)
                .query(JdbcDirectoryQueries::enterprise)
                .optional()
                .filter(Enterprise::exists);
    }

    @Override
    public Map<Uscc, Enterprise> find(Collection<Uscc> codes, long position) {
        String[] sought = codes.stream().map(Uscc::value).distinct().toArray(String[]::new);
        return jdbc
                .sql("SELECT v.state FROM unnest(:codes::text[]) AS sought (uscc), LATERAL (SELECT state FROM "
                        + schema.name()
                        + ".enterprise_version WHERE uscc = sought.uscc COLLATE \"C\" AND position <= :position"
                        + " ORDER BY position DESC LIMIT 1) v")
                .param("codes", sought)
                .param("position", position)
                .query(JdbcDirectoryQueries::enterprise)
                .list()
                .stream()
                .filter(Enterprise::exists)
                .collect(toMap(enterprise -> enterprise.particulars().uscc(), identity()));
    }

    @Override
    public Page list(
            @Nullable ClusterId cluster, @Nullable String q, @Nullable String cursor, int limit, long position) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("limit " + limit + " is not 1 … " + LIMIT_MAX);
        }
        String name = schema.name();
        Sought sought = q == null ? null : Sought.of(q);
        List<Enterprise> found = jdbc.sql("SELECT v.state FROM " + name + ".enterprise e, LATERAL ("
                        + "SELECT names, cluster, state FROM " + name + ".enterprise_version"
                        + " WHERE uscc = e.uscc AND position <= :position ORDER BY position DESC LIMIT 1) v"
                        + " WHERE e.uscc > :cursor AND v.names IS NOT NULL"
                        + " AND (:cluster::text IS NULL OR v.cluster = :cluster)"
                        + " AND (:q::text IS NULL OR strpos(lower(normalize(v.names, NFKC)), :q) > 0 OR starts_with(e.uscc, :code))"
                        + " ORDER BY e.uscc LIMIT :limit")
                .param("position", position)
                .param("cursor", cursor == null ? "" : cursor)
                .param("cluster", cluster == null ? null : cluster.value())
                .param("q", sought == null ? null : sought.text())
                .param("code", sought == null ? null : sought.code())
                .param("limit", limit + 1)
                .query(JdbcDirectoryQueries::enterprise)
                .list();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<Enterprise> page = found.subList(0, limit);
        return new Page(page, page.get(limit - 1).particulars().uscc().value());
    }

    private static Enterprise enterprise(ResultSet row, int n) throws SQLException {
        return StateJson.read(row.getString("state"), Enterprise.class);
    }
}
