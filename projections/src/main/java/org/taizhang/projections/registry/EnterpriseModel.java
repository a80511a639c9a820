package org.taizhang.projections.registry;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes a version of the enterprise for every event of its stream. */
public final class EnterpriseModel implements ReadModel {

    private static final String LATEST = "SELECT latest.uscc, latest.state FROM unnest(?) AS touched (uscc),"
            + " LATERAL (SELECT v.uscc, v.state FROM enterprise_version v"
            + " WHERE v.uscc = touched.uscc COLLATE \"C\" ORDER BY v.position DESC LIMIT 1) latest";

    private record Change(long position, RegistryEvent event) {
        String uscc() {
            return event.uscc().value();
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private final Rows enterprises = new Rows("enterprise", "uscc", "position");
    private final Rows versions = new Rows("enterprise_version", "uscc", "position", "names", "cluster", "state");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof RegistryEvent change) {
            changes.add(new Change(event.position(), change));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, Enterprise> states =
                latest(connection, changes.stream().map(Change::uscc).collect(toSet()));
        for (Change change : changes) {
            Enterprise before = states.get(change.uscc());
            if (before == null) {
                before = Enterprise.STREAM.initial().apply(change.uscc());
                enterprises.add(change.uscc(), change.position());
            }
            Enterprise after = change.event().evolve(before);
            states.put(change.uscc(), after);
            versions.add(change.uscc(), change.position(), names(after), cluster(after), StateJson.write(after));
        }
        enterprises.write(connection);
        versions.write(connection);
        changes.clear();
    }

    private static Map<String, Enterprise> latest(Connection connection, Set<String> touched) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LATEST)) {
            // planned every time: a rebuild grows the table a thousandfold
            query.unwrap(PGStatement.class).setPrepareThreshold(0);
            query.setArray(1, connection.createArrayOf("text", touched.toArray()));
            Map<String, Enterprise> states = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    states.put(rows.getString(1), StateJson.read(rows.getString(2), Enterprise.class));
                }
            }
            return states;
        }
    }

    /** All names it has had, to be found by any of them: nobody can type a line break. */
    private static @Nullable String names(Enterprise enterprise) {
        return enterprise.exists() ? String.join("\n", enterprise.everyName()) : null;
    }

    private static @Nullable String cluster(Enterprise enterprise) {
        List<Membership> memberships = enterprise.memberships();
        return memberships.isEmpty()
                ? null
                : memberships.get(memberships.size() - 1).cluster().value();
    }
}
