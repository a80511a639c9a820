package org.taizhang.ledger.assessment.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.CanonicalJson;

/**
 * What scores come down to, every number exact: two computations agree to the last digit when their hashes do. Its
 * shape never changes, or old assessments could not be verified.
 *
 * @param scores in the order of the plan
 */
public record ScoreDigest(String scheme, String version, List<Line> scores) {

    /** @param points by indicator, of what is scored */
    record Line(
            String subject,
            Map<String, String> points,
            String exact,
            String total,
            @Nullable String band,
            @Nullable Integer rank) {}

    /** In hex. */
    public static String hash(Result result) {
        ScoreDigest digest = new ScoreDigest(
                result.schemeId(),
                result.schemeVersion(),
                result.scores().stream().map(ScoreDigest::line).toList());
        return CanonicalJson.hash(digest).toString();
    }

    private static Line line(SubjectScore score) {
        Map<String, String> points = new TreeMap<>();
        for (ItemScore item : score.items()) {
            Fraction scored = item.points();
            if (scored != null) {
                points.put(item.indicator(), scored.text());
            }
        }
        return new Line(
                score.subject(),
                points,
                score.exact().text(),
                score.total().toPlainString(),
                score.band(),
                score.rank());
    }
}
