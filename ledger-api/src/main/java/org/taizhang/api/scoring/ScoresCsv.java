package org.taizhang.api.scoring;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.api.page.TableCsv;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Precondition;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.ItemScore;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.SubjectScore;

/**
 * Writes scores, one row each, in the order of the table. Points are rounded HALF_UP to six decimals; where an item is not
 * scored there is the reason instead. Every row names the scheme.
 */
public final class ScoresCsv {

    private static final int DECIMALS = 6;

    private ScoresCsv() {}

    public static void write(Scheme scheme, Result result, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(header(scheme));
        for (SubjectScore score : result.scores()) {
            csv.writeRecord(row(scheme, score));
        }
        csv.flush();
    }

    private static List<String> header(Scheme scheme) {
        return Stream.of(
                        Stream.of("unit", "rank", "band", "total"),
                        scheme.indicators().stream().map(Indicator::code).map(TableCsv::inert),
                        Stream.of("bonus", "demerit", "vetoes", "unmet", "scheme", "version"))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> row(Scheme scheme, SubjectScore score) {
        List<String> row = new ArrayList<>();
        row.add(TableCsv.inert(score.subject()));
        row.add(score.rank() == null ? "" : String.valueOf(score.rank()));
        row.add(score.band() == null ? "" : TableCsv.inert(score.band()));
        row.add(score.total().toPlainString());
        score.items().forEach(item -> row.add(points(item)));
        row.add(number(score.bonus()));
        row.add(number(score.demerit()));
        row.add(TableCsv.inert(String.join(" ", score.vetoes())));
        row.add(TableCsv.inert(score.unmet().stream().map(Precondition::code).collect(Collectors.joining(" "))));
        row.add(scheme.id());
        row.add(scheme.version());
        return row;
    }

    private static String points(ItemScore item) {
        Fraction points = item.points();
        return points == null ? String.valueOf(item.missing()) : number(points);
    }

    private static String number(Fraction exact) {
        return exact.rounded(DECIMALS).stripTrailingZeros().toPlainString();
    }
}
