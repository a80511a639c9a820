package org.taizhang.ledger.assessment.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.CanonicalJson;
import org.taizhang.ledger.assessment.scheme.CanonicalJson.Parsed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.SchemeRules;

/**
 * All that a score depends on, to be recomputed by anyone without the ledger: values as exact fractions or the reason why
 * there is none, the scheme, and where they are from. Its JSON Schema is the resource {@code score-package.schema.json}.
 *
 * @param format {@link #FORMAT}
 * @param position of the ledger up to which the values are known
 * @param knownAt the greatest recording time up to that position
 * @param period that is assessed, such as {@code 2025-12}
 * @param formulaVersions by code of the indicator
 * @param hashes SHA-256 in hex by name: {@code scheme} of the scheme in its canonical form, {@code plan} of the plan, which is
 *     not in here in full, {@code result} of every number that comes out, as {@link ScoreDigest} takes it
 * @param leftOut subjects that are not in here, because not all of their values may be given to who asked; ranks are among
 *     the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScorePackage(
        String format,
        long position,
        @Nullable Instant knownAt,
        @Nullable String period,
        Map<String, String> formulaVersions,
        Map<String, String> hashes,
        List<String> leftOut,
        Scheme scheme,
        Table table) {

    public static final String FORMAT = "taizhang-score-package/1";
    public static final String SCHEME = "scheme";
    public static final String PLAN = "plan";
    public static final String RESULT = "result";

    public ScorePackage {
        formulaVersions = Map.copyOf(formulaVersions);
        hashes = Map.copyOf(hashes);
        leftOut = List.copyOf(leftOut);
    }

    /** @param hashes without that of the scheme */
    public static ScorePackage of(
            long position,
            @Nullable Instant knownAt,
            @Nullable String period,
            Map<String, String> formulaVersions,
            Map<String, String> hashes,
            Scheme scheme,
            Table table) {
        Map<String, String> all = new HashMap<>(hashes);
        all.put(SCHEME, SchemeJson.hash(scheme));
        return new ScorePackage(FORMAT, position, knownAt, period, formulaVersions, all, List.of(), scheme, table);
    }

    /** Read and consistent in itself, or everything that is wrong. */
    public static Parsed<ScorePackage> read(String json) {
        Parsed<ScorePackage> parsed = CanonicalJson.read(json, ScorePackage.class);
        List<Problem> broken = parsed.asOptional().map(ScorePackage::problems).orElse(List.of());
        return broken.isEmpty() ? parsed : new Parsed<>(null, broken);
    }

    private List<Problem> problems() {
        if (!format.equals(FORMAT)) {
            return List.of(Problem.of(
                    "PACKAGE_FORMAT",
                    "/format",
                    "不是本版本的计分包，应为 " + FORMAT + "。",
                    "This is no score package of this version: it says " + FORMAT + "."));
        }
        List<Problem> broken = SchemeRules.problems(scheme);
        if (!broken.isEmpty()) {
            return broken.stream()
                    .map(p -> new Problem(p.rule(), "/scheme" + p.pointer(), p.message()))
                    .toList();
        }
        return SchemeJson.hash(scheme).equals(hashes.get(SCHEME))
                ? List.of()
                : List.of(Problem.of(
                        "PACKAGE_SCHEME",
                        "/hashes/scheme",
                        "计分包中的办法与其散列值不符：办法或散列值被改动过。",
                        "The scheme is not the one the package was hashed with: one of them was changed."));
    }

    public Outcome score() {
        return Scoring.score(scheme, table);
    }

    /** Whether these scores are, to the last digit, what the package says comes out; true when it says nothing. */
    public boolean confirms(Result result) {
        String stated = hashes.get(RESULT);
        return stated == null || stated.equals(ScoreDigest.hash(result));
    }

    /** The canonical form. */
    public String json() {
        return CanonicalJson.write(this);
    }

    /** SHA-256 of the canonical form, in hex. */
    public String hash() {
        return CanonicalJson.hash(this).toString();
    }
}
