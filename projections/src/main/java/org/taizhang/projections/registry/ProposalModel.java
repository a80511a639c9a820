package org.taizhang.projections.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.ledger.registry.proposal.ProposalBook;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes every proposal about the directory as each of its events left it. */
public final class ProposalModel implements ReadModel {

    private static final String BOOK = "SELECT DISTINCT ON (number) state FROM directory_proposal WHERE uscc = ?"
            + " ORDER BY number, position DESC";

    private record Change(long position, ProposalEvent event) {}

    private final List<Change> changes = new ArrayList<>();
    private final Rows proposals =
            new Rows("directory_proposal", "uscc", "number", "position", "cluster", "waiting", "state");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof ProposalEvent change) {
            changes.add(new Change(event.position(), change));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        Map<String, ProposalBook> books = new HashMap<>();
        for (Change change : changes) {
            String uscc = change.event().uscc().value();
            ProposalBook before = books.get(uscc);
            ProposalBook after = change.event().evolve(before == null ? book(connection, uscc) : before);
            books.put(uscc, after);
            Proposal proposal = after.find(change.event().number()).orElseThrow();
            proposals.add(
                    uscc,
                    change.event().number(),
                    change.position(),
                    proposal.proposed().cluster(),
                    proposal.waiting(),
                    StateJson.write(proposal));
        }
        proposals.write(connection);
        changes.clear();
    }

    private static ProposalBook book(Connection connection, String uscc) throws SQLException {
        List<Proposal> known = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(BOOK)) {
            query.setString(1, uscc);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(StateJson.read(rows.getString(1), Proposal.class));
                }
            }
        }
        return new ProposalBook(known);
    }
}
