package org.taizhang.projections.transparency;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;

/**
 * Signs the states of the tree, at most one a second, and never one that contradicts an earlier one: before the first it
 * proves that the tree continues the last checkpoint in the file and the last one in the database. On the way it carries
 * out what was decided about salts. Used by one thread.
 */
public final class LogPublisher {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final LogSigning signing;
    private final Erasures erasures;
    private boolean adopted;
    private long published;
    private long publishedAt;

    public LogPublisher(DataSource dataSource, LogSigning signing) {
        this.jdbc = JdbcClient.create(dataSource);
        this.signing = signing;
        this.erasures = new Erasures(dataSource);
    }

    /** @throws LogHaltedException unless the tree continues everything published */
    public void adopt(LogTree tree) {
        adopted = false;
        SignerKey current = signing.signer();
        Optional<SignedNote> filed = signing.anchor().read();
        Optional<SignedNote> stored = stored(current.name());
        if (stored.isEmpty() && signing.book().restarts() == 0 && anyStored()) {
            throw halted(
                    "数据库中的校验点由另一密钥签发，不是" + current.name() + "。",
                    "The checkpoints in the database were signed by another key than that of " + current.name() + ".");
        }
        published = 0;
        List<VerifierKey> keys = signing.keys().stream()
                .filter(key -> key.name().equals(current.name()))
                .toList();
        filed.ifPresent(note -> continues(tree, note, keys));
        stored.ifPresent(note -> continues(tree, note, keys));
        publishedAt = System.nanoTime() - EVERY.toNanos();
        adopted = true;
    }

    private void continues(LogTree tree, SignedNote note, List<VerifierKey> keys) {
        Checkpoint last = Checkpoint.parse(note.text());
        if (keys.stream().noneMatch(key -> last.origin().equals(key.name()) && note.signedBy(key))) {
            throw halted(
                    "最近的校验点（" + last.origin() + "，" + last.size() + "）不是本密钥" + keys + "签发的。",
                    "The last checkpoint (" + last.origin() + ", " + last.size() + ") is not signed by our key " + keys
                            + ".");
        }
        if (last.size() > tree.size()) {
            throw halted(
                    "已公布的校验点有" + last.size() + "个事件，数据库只有" + tree.size() + "个：数据库可能是从旧备份恢复的。",
                    "A checkpoint of " + last.size() + " events was published, the database has only " + tree.size()
                            + ": it was probably restored from an older backup.");
        }
        if (!tree.rootAt(last.size()).equals(last.root())) {
            throw halted(
                    "数据库前" + last.size() + "个事件与已公布的校验点不符：历史被改动，或数据库曾从备份恢复。",
                    "The first " + last.size() + " events of the database are not those of the published checkpoint:"
                            + " history was altered, or the database was restored from a backup.");
        }
        published = Math.max(published, last.size());
    }

    private static LogHaltedException halted(String zh, String en) {
        return new LogHaltedException(new Text(
                zh + "在有人决定之前不再编号。请恢复较新的数据库；若无法恢复，执行 taizhang log restart 另起日志并说明原因。",
                en + " No event gets a position until somebody decides: bring back the newer database, or, if there is"
                        + " none, begin the log anew with: taizhang log restart --reason \"...\"."));
    }

    /**
     * Signs the tree's state when there is something new and it is time. To be called after the commit.
     *
     * @throws LogHaltedException when the log is to be signed with another key than this installation has
     */
    public void publish(LogTree tree) {
        if (!adopted || tree.size() <= published || System.nanoTime() - publishedAt < EVERY.toNanos()) {
            return;
        }
        // a rotation that is in the tree was committed, so that it is seen here: nothing behind it is signed with the
        // old key
        SignerKey key = signing.signer();
        erasures.carryOut(signing.book().erased());
        SignedNote note = SignedNote.sign(tree.state(key.name()).text(), key);
        Optional<Checkpoint> filed = signing.anchor().read().map(newest -> Checkpoint.parse(newest.text()));
        if (filed.filter(newest -> newest.size() > tree.size()).isPresent()) {
            throw new IllegalStateException("another node published a later checkpoint");
        }
        // first outside: what was shown to anybody must be there when the database is not
        signing.anchor().write(note);
        jdbc.sql("INSERT INTO ledger.checkpoints (origin, size, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(key.name(), tree.size(), note.toString())
                .update();
        published = tree.size();
        publishedAt = System.nanoTime();
    }

    private Optional<SignedNote> stored(String origin) {
        return jdbc.sql("SELECT note FROM ledger.checkpoints WHERE origin = ? ORDER BY size DESC LIMIT 1")
                .param(origin)
                .query(String.class)
                .optional()
                .map(SignedNote::parse);
    }

    private boolean anyStored() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM ledger.checkpoints)")
                .query(Boolean.class)
                .single();
    }
}
