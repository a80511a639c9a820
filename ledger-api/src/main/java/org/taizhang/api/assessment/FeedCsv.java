package org.taizhang.api.assessment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.assessment.ScoreAnswer.ItemAnswer;
import org.taizhang.api.page.TableCsv;
import org.taizhang.api.rest.Exact;

/** The feed as CSV: a row for each indicator of each cluster, with the cluster's total on all of them. */
final class FeedCsv {

    private static final List<String> HEADINGS = List.of(
            "position",
            "eventId",
            "recordedAt",
            "kind",
            "assessment",
            "at",
            "run",
            "preliminary",
            "scheme",
            "schemeHash",
            "resultHash",
            "dataPosition",
            "objectionsUntil",
            "document",
            "supersedes",
            "cluster",
            "rank",
            "band",
            "total",
            "totalNumerator",
            "totalDenominator",
            "indicator",
            "title",
            "unit",
            "weight",
            "valueNumerator",
            "valueDenominator",
            "points",
            "pointsNumerator",
            "pointsDenominator",
            "light",
            "reason",
            "demonstration");

    private FeedCsv() {}

    /** UTF-8 with a byte order mark, for spreadsheets; no cell can begin a formula. */
    static byte[] of(List<FeedItem> items, boolean demonstration) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            for (FeedItem item : items) {
                for (ScoreAnswer score : item.scores()) {
                    score.items().forEach(scored -> csv.writeRecord(row(item, score, scored, demonstration)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(FeedItem item, ScoreAnswer score, ItemAnswer scored, boolean demonstration) {
        return List.of(
                text(item.position()),
                item.eventId(),
                text(item.recordedAt()),
                text(item.kind()),
                text(item.assessment()),
                text(item.at()),
                text(item.run().run()),
                text(item.run().preliminary()),
                text(item.scheme()),
                item.run().binding().schemeHash(),
                item.run().resultHash(),
                text(item.run().binding().position()),
                text(item.objectionsUntil()),
                text(item.document()),
                text(item.supersedes()),
                text(score.cluster()),
                text(score.rank()),
                text(score.band()),
                score.total() == null ? "" : score.total().toPlainString(),
                numerator(score.exact()),
                denominator(score.exact()),
                text(scored.indicator()),
                text(scored.title().zh()),
                text(scored.unit()),
                text(weight(scored.weight())),
                numerator(scored.value()),
                denominator(scored.value()),
                scored.points() == null ? "" : scored.points().toPlainString(),
                numerator(scored.exact()),
                denominator(scored.exact()),
                text(scored.light()),
                text(scored.reason()),
                demonstration ? "generated 演示数据" : "");
    }

    private static String text(@Nullable Object value) {
        return TableCsv.inert(Objects.toString(value, ""));
    }

    private static String weight(Exact weight) {
        return weight.denominator().equals(BigInteger.ONE)
                ? weight.numerator().toString()
                : weight.numerator() + "/" + weight.denominator();
    }

    private static String numerator(@Nullable Exact exact) {
        return exact == null ? "" : exact.numerator().toString();
    }

    private static String denominator(@Nullable Exact exact) {
        return exact == null ? "" : exact.denominator().toString();
    }
}
