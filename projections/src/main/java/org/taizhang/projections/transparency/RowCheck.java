package org.taizhang.projections.transparency;

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
import org.taizhang.ledger.transparency.EventRow;
import org.taizhang.ledger.transparency.Salt;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.projections.transparency.Finding.Kind;

/** Walks through positions and events side by side: every position has its event, every event its position, in order. */
final class RowCheck {

    private static final int FETCH = 1000;
    private static final String POSITIONS =
            "SELECT position, global_index, commitment, salt FROM ledger.positions ORDER BY position";
    private static final String EVENTS =
            "SELECT e.global_index, " + RawRow.COLUMNS + " FROM ledger.events e ORDER BY e.global_index";
    private static final String EVENT =
            "SELECT e.global_index, " + RawRow.COLUMNS + " FROM ledger.events e WHERE e.global_index = ?";

    private final Connection connection;
    private final TreeCheck tree;
    private final Findings findings;
    private final Set<String> erased;
    private final List<Long> closed = new ArrayList<>();
    private final Map<String, Long> lastOfStream = new HashMap<>();

    /** @param erased events whose salt is gone by decision */
    RowCheck(Connection connection, TreeCheck tree, Set<String> erased, Findings findings) {
        this.connection = connection;
        this.tree = tree;
        this.erased = erased;
        this.findings = findings;
    }

    private record Place(long position, long index, Hash commitment, byte @Nullable [] salt) {}

    void run(LedgerAudit.Progress progress) throws SQLException {
        long head = number("SELECT coalesce(max(position), 0) FROM ledger.positions");
        try (PreparedStatement positions = scan(POSITIONS);
                PreparedStatement events = scan(EVENTS);
                ResultSet place = positions.executeQuery();
                ResultSet event = events.executeQuery()) {
            boolean there = event.next();
            long expected = 1;
            while (place.next()) {
                Place at = new Place(place.getLong(1), place.getLong(2), Hash.of(place.getBytes(3)), place.getBytes(4));
                if (at.position() != expected) {
                    missingPositions(expected, at.position() - 1);
                }
                expected = at.position() + 1;
                while (there && event.getLong(1) < at.index() && unordered(event.getLong(1))) {
                    inserted(event, at.position());
                    there = event.next();
                }
                if (there && event.getLong(1) == at.index()) {
                    compare(at, RawRow.of(event));
                    there = event.next();
                } else if (elsewhere(at)) {
                    // the event that belongs here is met, or was, at the other place
                    there = there && event.next();
                }
                tree.leaf(at.position(), at.commitment());
                if (at.position() % FETCH == 0) {
                    progress.at(at.position(), head);
                }
            }
        }
        progress.at(head, head);
    }

    /** Positions that can no longer be opened, by decision. */
    List<Long> closed() {
        return List.copyOf(closed);
    }

    private void missingPositions(long first, long last) throws SQLException {
        findings.add(
                Kind.MISSING,
                first,
                "缺少位置" + first + "至" + last + "。",
                "the positions " + first + " to " + last + " are gone.");
        for (long position = first; position <= last; position++) {
            tree.unknown(position);
        }
    }

    private void inserted(ResultSet event, long before) throws SQLException {
        findings.add(
                Kind.INSERTED,
                before,
                "其前的事件" + event.getString("event_id") + "（" + event.getString("aggregate_id") + "）没有位置，是后来插入的。",
                "before it the event " + event.getString("event_id") + " of " + event.getString("aggregate_id")
                        + " has no position: it was inserted later.");
    }

    /** @return whether there is such an event, out of its place */
    private boolean elsewhere(Place at) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EVENT)) {
            query.setLong(1, at.index());
            try (ResultSet event = query.executeQuery()) {
                if (!event.next()) {
                    findings.add(
                            Kind.MISSING,
                            at.position(),
                            "事件已不在（序号" + at.index() + "）。",
                            "its event is gone (index " + at.index() + ").");
                    return false;
                }
                findings.add(
                        Kind.DISORDERED,
                        at.position(),
                        "事件" + event.getString("event_id") + "不在插入的次序上。",
                        "event " + event.getString("event_id") + " is not in the order of insertion.");
                compare(at, RawRow.of(event));
                return true;
            }
        }
    }

    private void compare(Place at, EventRow row) {
        if (at.salt() == null && erased.contains(row.eventId())) {
            closed.add(at.position());
        } else if (at.salt() == null) {
            findings.add(
                    Kind.MISSING,
                    at.position(),
                    "盐值已被删除，而没有经两人决定的事件：事件" + row.eventId() + "无法核对。",
                    "the salt is gone without an event of two persons: event " + row.eventId()
                            + " cannot be compared.");
        } else if (!row.commitment(new Salt(at.salt())).equals(at.commitment())) {
            findings.add(
                    Kind.ALTERED,
                    at.position(),
                    "事件" + row.eventId() + "（" + row.aggregateId() + "，序号" + row.sequenceNumber() + "，"
                            + row.payloadType() + "）的存储内容被改动。",
                    "the stored row of event " + row.eventId() + " (" + row.aggregateId() + ", sequence number "
                            + row.sequenceNumber() + ", " + row.payloadType() + ") or its salt was altered.");
        }
        long next = lastOfStream.merge(row.aggregateId(), 0L, (last, first) -> last + 1);
        if (row.sequenceNumber() != next) {
            findings.add(
                    Kind.DISORDERED,
                    at.position(),
                    row.aggregateId() + "的下一序号应为" + next + "，实为" + row.sequenceNumber() + "。",
                    row.aggregateId() + " should go on with sequence number " + next + ", not " + row.sequenceNumber()
                            + ".");
            lastOfStream.put(row.aggregateId(), row.sequenceNumber());
        }
    }

    private boolean unordered(long index) throws SQLException {
        return number("SELECT count(*) FROM ledger.positions WHERE global_index = " + index) == 0;
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement scan(String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(FETCH);
        return query;
    }
}
