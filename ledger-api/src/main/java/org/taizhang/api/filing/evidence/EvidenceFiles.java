package org.taizhang.api.filing.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.filing.Evidence;
import org.taizhang.ledger.registry.Uscc;

/** Keeps the files of each enterprise, whatever they are; the same content once. */
@Service
public class EvidenceFiles {

    static final int FILES_MAX = 500;

    private final EvidenceDatabase database;
    private final Clock clock;

    EvidenceFiles(EvidenceDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file and its content. */
    public record Content(Evidence evidence, byte[] bytes) {}

    /**
     * @return as it is kept: what was there already has the name under which it came first
     * @throws BodyTooLargeException beyond {@link Evidence#SIZE_BYTES_MAX}
     * @throws RefusedException for an empty file, a name that is none, or one file too many
     */
    public Evidence keep(CurrentUser user, Uscc uscc, String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes((int) Evidence.SIZE_BYTES_MAX + 1);
        if (bytes.length > Evidence.SIZE_BYTES_MAX) {
            throw new BodyTooLargeException(Evidence.SIZE_BYTES_MAX);
        }
        List<Problem> broken = new ArrayList<>(Evidence.nameProblems("/name", name));
        if (bytes.length == 0) {
            broken.add(Problem.of("EVIDENCE_EMPTY", "", "文件是空的，请重新选择。", "The file is empty: choose another."));
        }
        String sha256 = sha256(bytes);
        Optional<Evidence> known = find(uscc, sha256);
        if (known.isEmpty() && count(uscc) >= FILES_MAX) {
            broken.add(Problem.of(
                    "EVIDENCE_FULL",
                    "",
                    "本企业已存" + FILES_MAX + "个凭证文件，请联系县统计局清理。",
                    "There are " + FILES_MAX + " files of this enterprise: ask the county to clear some."));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, broken));
        }
        if (known.isPresent()) {
            return known.get();
        }
        database.jdbc()
                .sql("INSERT INTO evidence.files (uscc, sha256, name, content, uploaded_by, uploaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (uscc, sha256) DO NOTHING")
                .param(uscc.value())
                .param(sha256)
                .param(name)
                .param(bytes)
                .param(user.actor())
                .param(Timestamp.from(clock.instant()))
                .update();
        return new Evidence(name, bytes.length, sha256);
    }

    /** Those of the enterprise under these hashes, in their order; one that is not there is refused. */
    public List<Evidence> named(Uscc uscc, List<String> hashes) {
        List<Evidence> found = new ArrayList<>();
        List<Problem> broken = new ArrayList<>();
        for (int i = 0; i < hashes.size() && i <= Evidence.FILES_MAX; i++) {
            String pointer = "/evidence/" + i;
            find(uscc, hashes.get(i)).ifPresentOrElse(found::add, () -> broken.add(unknown(pointer)));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, broken));
        }
        return found;
    }

    /** Empty when it was never there, or has been erased. */
    public Optional<Content> content(Uscc uscc, String sha256) {
        return database.jdbc()
                .sql("SELECT name, content FROM evidence.files WHERE uscc = ? AND sha256 = ?")
                .param(uscc.value())
                .param(sha256)
                .query((row, n) -> {
                    byte[] bytes = row.getBytes("content");
                    return new Content(new Evidence(row.getString("name"), bytes.length, sha256), bytes);
                })
                .optional();
    }

    private Optional<Evidence> find(Uscc uscc, String sha256) {
        return database.jdbc()
                .sql("SELECT name, octet_length(content) AS size FROM evidence.files WHERE uscc = ? AND sha256 = ?")
                .param(uscc.value())
                .param(sha256)
                .query((row, n) -> new Evidence(row.getString("name"), row.getLong("size"), sha256))
                .optional();
    }

    private int count(Uscc uscc) {
        return database.jdbc()
                .sql("SELECT count(*) FROM evidence.files WHERE uscc = ?")
                .param(uscc.value())
                .query(Integer.class)
                .single();
    }

    private static Problem unknown(String pointer) {
        return Problem.of(
                "EVIDENCE_UNKNOWN", pointer, "没有这个凭证文件，请先上传。", "There is no such file of evidence: upload it first.");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
