package org.taizhang.projections.transparency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.transparency.Leaf;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileBuilder;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.projections.transparency.Finding.Kind;

/** Grows the tree anew over the commitments and compares it with tiles, checkpoints and anchors on the way. */
final class TreeCheck {

    private final Connection connection;
    private final List<VerifierKey> keys;
    private final StoredDecisions decisions;
    private final Findings findings;
    private final TileBuilder builder = TileBuilder.empty();
    private final List<Expected> expected;
    private final Map<Long, Receipt> receipts = new HashMap<>();
    private int next;
    private long lastGood;
    private boolean rewritten;
    private boolean leafDiffers;

    /** A root the tree must have at a size. */
    private record Expected(Kind kind, Checkpoint checkpoint) {}

    TreeCheck(Connection connection, LedgerAudit.Anchors anchors, StoredDecisions decisions, Findings findings)
            throws SQLException {
        this.connection = connection;
        this.keys = decisions.reachable(anchors.keys());
        this.decisions = decisions;
        this.findings = findings;
        this.expected = new ArrayList<>();
        for (SignedNote note : stored()) {
            expected.add(new Expected(Kind.CHECKPOINT, Checkpoint.parse(note.text())));
        }
        newestStored().ifPresent(note -> signed(Kind.CHECKPOINT, note));
        anchors.checkpoints().forEach(this::anchor);
        anchors.receipts().forEach(this::receipt);
        expected.sort(Comparator.comparingLong(e -> e.checkpoint().size()));
        compareRoots();
    }

    private void anchor(SignedNote note) {
        if (signed(Kind.ANCHOR, note)) {
            expected.add(new Expected(Kind.ANCHOR, Checkpoint.parse(note.text())));
        }
    }

    private void receipt(Receipt receipt) {
        receipts.put(receipt.proof().index() + 1, receipt);
        if (!receipt.proof().covers(receipt.leaf())) {
            findings.add(
                    Kind.ANCHOR,
                    receipt.proof().index() + 1,
                    "回执自身不成立。",
                    "the receipt does not hold by itself: it proves nothing about the ledger.");
        } else {
            anchor(receipt.proof().checkpoint());
        }
    }

    private boolean signed(Kind kind, SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        for (VerifierKey key : keys) {
            if (key.name().equals(checkpoint.origin())
                    && note.signedBy(key)
                    && !decisions.retired(key, checkpoint.size())) {
                return true;
            }
        }
        findings.add(
                kind,
                checkpoint.size(),
                "校验点（" + checkpoint.origin() + "）不是由已知密钥签发的。",
                "the checkpoint of " + checkpoint.origin() + " is not signed by a known key.");
        return false;
    }

    void leaf(long position, Hash commitment) throws SQLException {
        Receipt receipt = receipts.remove(position);
        if (receipt != null && !receipt.row().commitment(receipt.salt()).equals(commitment)) {
            findings.add(
                    Kind.ANCHOR,
                    position,
                    "回执中的事件" + receipt.row().eventId() + "已不是台账此处的事件。",
                    "the event " + receipt.row().eventId() + " of the receipt is no longer what the ledger has here.");
        }
        List<TileId> full = new ArrayList<>();
        List<Tile> tiles = new ArrayList<>();
        builder.append(new Leaf(commitment).hash(), (id, tile) -> {
            full.add(id);
            tiles.add(tile);
        });
        for (int n = 0; n < full.size(); n++) {
            compare(full.get(n), tiles.get(n));
        }
        compareRoots();
    }

    /** A position without a commitment: no tile or checkpoint after it can be right. */
    void unknown(long position) throws SQLException {
        leaf(position, Hash.sha256());
    }

    private void compare(TileId id, Tile computed) throws SQLException {
        Optional<Tile> stored = stored(id);
        long leaves = 1L << 8 * id.level();
        if (stored.isEmpty()) {
            findings.add(
                    Kind.TILE,
                    id.index() * Tile.WIDTH_MAX * leaves + 1,
                    "缺少" + id.path() + "。",
                    id.path() + " is gone.");
            return;
        }
        if (leafDiffers && id.level() > 0) {
            return;
        }
        for (int n = 0; n < Tile.WIDTH_MAX; n++) {
            if (!stored.get().hashes().get(n).equals(computed.hashes().get(n))) {
                leafDiffers |= id.level() == 0;
                long first = (id.index() * Tile.WIDTH_MAX + n) * leaves + 1;
                findings.add(
                        Kind.TILE,
                        first,
                        "与" + id.path() + "第" + n + "个散列不符。",
                        "not what hash " + n + " of " + id.path() + " says of "
                                + (leaves == 1 ? "it." : "the " + leaves + " events from here on."));
            }
        }
    }

    private void compareRoots() {
        while (next < expected.size() && expected.get(next).checkpoint().size() == builder.size()) {
            Expected e = expected.get(next++);
            boolean own = e.kind() == Kind.CHECKPOINT;
            if (e.checkpoint().root().equals(builder.root())) {
                lastGood = e.checkpoint().size();
            } else if (!own || !rewritten) {
                rewritten |= own;
                findings.add(
                        e.kind(),
                        lastGood + 1,
                        "由此至位置" + e.checkpoint().size() + "的事件与" + (own ? "数据库中的" : "外部保存的") + "校验点不符：历史被改写。",
                        "the events from here to position " + e.checkpoint().size()
                                + " are not those of the checkpoint " + (own ? "in the database" : "kept outside")
                                + ": history was rewritten.");
            }
        }
    }

    /** What was promised and is not there. */
    void finish() {
        List<Expected> promised = expected.subList(next, expected.size());
        for (Kind kind : List.of(Kind.CHECKPOINT, Kind.ANCHOR)) {
            promised.stream()
                    .filter(e -> e.kind() == kind)
                    .reduce((smaller, larger) -> larger)
                    .ifPresent(e -> findings.add(
                            kind,
                            builder.size() + 1,
                            (kind == Kind.CHECKPOINT ? "数据库中的" : "外部保存的") + "校验点有"
                                    + e.checkpoint().size() + "个事件，台账只有" + builder.size() + "个：最后的事件已不在。",
                            "a checkpoint " + (kind == Kind.CHECKPOINT ? "in the database" : "kept outside") + " has "
                                    + e.checkpoint().size() + " events, the ledger only " + builder.size()
                                    + ": the last ones are gone."));
        }
        receipts.keySet()
                .forEach(position ->
                        findings.add(Kind.ANCHOR, position, "回执中的事件已不在。", "the event of the receipt is gone."));
    }

    long size() {
        return builder.size();
    }

    Hash root() {
        return builder.root();
    }

    private List<SignedNote> stored() throws SQLException {
        return notes("SELECT note FROM ledger.checkpoints ORDER BY size");
    }

    private Optional<SignedNote> newestStored() throws SQLException {
        return notes("SELECT note FROM ledger.checkpoints ORDER BY size DESC LIMIT 1").stream()
                .findFirst();
    }

    private List<SignedNote> notes(String sql) throws SQLException {
        List<SignedNote> notes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                notes.add(SignedNote.parse(rows.getString(1)));
            }
        }
        return notes;
    }

    private Optional<Tile> stored(TileId id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT hashes FROM ledger.tiles WHERE level = ? AND index = ?")) {
            query.setInt(1, id.level());
            query.setLong(2, id.index());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Tile.parse(row.getBytes(1))) : Optional.empty();
            }
        }
    }
}
