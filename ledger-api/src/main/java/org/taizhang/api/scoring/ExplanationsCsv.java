package org.taizhang.api.scoring;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.TableCsv;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.RuleText;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Formulas;
import org.taizhang.ledger.assessment.score.ItemScore;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.SubjectScore;

/**
 * Why each point was given: one row for each unit and indicator with value, target or base, rule, and the formula with its
 * numbers. Exact numbers are written exactly.
 */
public final class ExplanationsCsv {

    private static final List<String> HEADER = List.of(
            "unit", "indicator", "weight", "value", "reference", "missing", "points", "rule", "formula", "guards");

    private ExplanationsCsv() {}

    public static void write(Scheme scheme, Result result, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        for (SubjectScore score : result.scores()) {
            for (int i = 0; i < score.items().size(); i++) {
                csv.writeRecord(row(
                        result,
                        score.subject(),
                        scheme.indicators().get(i),
                        score.items().get(i)));
            }
        }
        csv.flush();
    }

    private static List<String> row(Result result, String subject, Indicator indicator, ItemScore item) {
        return List.of(
                TableCsv.inert(subject),
                TableCsv.inert(indicator.code()),
                item.weight().text(),
                number(item.value()),
                number(item.reference()),
                item.missing() == null ? "" : item.missing().name(),
                number(item.points()),
                RuleText.of(indicator.rule()).zh(),
                TableCsv.inert(Formulas.of(result, indicator, item).orElse("")),
                TableCsv.inert(
                        item.guards().stream().map(guard -> guard.why().zh()).collect(Collectors.joining("；"))));
    }

    private static String number(@Nullable Fraction exact) {
        return exact == null ? "" : exact.text();
    }
}
