package org.taizhang.ledger.filing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;

/**
 * A file that supports a correction. The file itself is kept outside the ledger; its hash says which one it was.
 *
 * @param name as it was uploaded, without personal data
 * @param sizeBytes at most {@link #SIZE_BYTES_MAX}
 * @param sha256 of its content, 64 hexadecimal digits in small letters
 */
public record Evidence(String name, long sizeBytes, String sha256) implements Serializable {

    public static final long SIZE_BYTES_MAX = 10L * 1024 * 1024;
    public static final int FILES_MAX = 5;

    private static final int NAME_LENGTH_MAX = 200;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** What is wrong with the name of a file. */
    public static List<Problem> nameProblems(String pointer, String name) {
        return PlainText.required(pointer, name, NAME_LENGTH_MAX).stream().toList();
    }

    static List<Problem> problems(List<Evidence> evidence) {
        List<Problem> problems = new ArrayList<>();
        if (evidence.isEmpty() || evidence.size() > FILES_MAX) {
            problems.add(Problem.of(
                    "EVIDENCE_REQUIRED",
                    "/evidence",
                    "更正已截止的报表须附凭证，1—" + FILES_MAX + "个文件。",
                    "A correction after the close needs evidence: 1 … " + FILES_MAX + " files."));
        }
        for (int i = 0; i < evidence.size(); i++) {
            String at = "/evidence/" + i;
            Evidence file = evidence.get(i);
            problems.addAll(nameProblems(at + "/name", file.name()));
            if (file.sizeBytes() < 1
                    || file.sizeBytes() > SIZE_BYTES_MAX
                    || !SHA_256.matcher(file.sha256()).matches()) {
                problems.add(Problem.of(
                        "EVIDENCE_FILE",
                        at,
                        "凭证文件应不超过10MB且不为空，并以SHA-256标识。",
                        "A file of evidence has 1 byte to 10 MB and is named by its SHA-256."));
            }
        }
        return problems;
    }
}
