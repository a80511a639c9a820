package org.taizhang.projections.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.ledger.publication.Subject;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.read.Turns;

/** Out of the rows {@link PublicationModel} wrote. What was published by a position never changes: it is read once. */
public final class JdbcPublications implements PublicationQueries {

    private static final int CHANGES_MAX = 100;

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final Turns turns;
    private final Cache<Long, List<PublicationSeries>> kept = Caffeine.newBuilder()
            .maximumSize(CHANGES_MAX)
            .executor(Runnable::run)
            .build();

    public JdbcPublications(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
        this.turns = new Turns(reading, schema, "publication_series");
    }

    private record Found(Subject subject, PublicationSeries series) {
        boolean assessment() {
            return subject.period().isEmpty();
        }
    }

    @Override
    public List<PublicationSeries> at(long position) {
        long since = turns.since(position);
        List<PublicationSeries> known = kept.getIfPresent(since);
        if (known == null) {
            known = read(since);
            kept.put(since, known);
        }
        return known;
    }

    private List<PublicationSeries> read(long position) {
        return jdbc
                .sql("SELECT DISTINCT ON (subject) subject, state FROM " + schema.name() + ".publication_series"
                        + " WHERE position <= :position ORDER BY subject, position DESC")
                .param("position", position)
                .query((row, n) -> new Found(
                        new Subject(row.getString("subject")),
                        StateJson.read(row.getString("state"), PublicationSeries.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Found::assessment)
                        .thenComparing(found -> found.subject().value(), Comparator.reverseOrder()))
                .map(Found::series)
                .toList();
    }

    @Override
    public Optional<PublicationSeries> find(Subject subject, long position) {
        return jdbc.sql("SELECT state FROM " + schema.name() + ".publication_series"
                        + " WHERE subject = :subject AND position <= :position ORDER BY position DESC LIMIT 1")
                .param("subject", subject.value())
                .param("position", position)
                .query(String.class)
                .optional()
                .map(state -> StateJson.read(state, PublicationSeries.class));
    }

    @Override
    public boolean pinned(long position) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + schema.name() + ".publication_pin WHERE pinned = :position)")
                .param("position", position)
                .query(Boolean.class)
                .single();
    }
}
