package org.taizhang.projections.registry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.store.StoredEvents;

/** Finds positions in the versions {@link EnterpriseModel} wrote; what happened is read from the events. */
public final class JdbcDirectoryHistory implements DirectoryHistory {

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final StoredEvents events;

    public JdbcDirectoryHistory(DataSource reading, ReadSchema schema, StoredEvents events) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
        this.events = events;
    }

    @Override
    public List<Lived> of(Uscc uscc, long position) {
        List<Long> positions = jdbc.sql("SELECT position FROM " + schema.name() + ".enterprise_version"
                        + " WHERE uscc = :uscc AND position <= :position ORDER BY position")
                .param("uscc", uscc.value())
                .param("position", position)
                .query(Long.class)
                .list();
        Map<Long, LedgerEvent> recorded = events.at(positions);
        return positions.stream()
                .map(at -> new Lived(at, (RegistryEvent) Objects.requireNonNull(recorded.get(at))))
                .toList();
    }
}
