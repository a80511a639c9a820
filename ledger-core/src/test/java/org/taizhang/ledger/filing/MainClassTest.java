package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.registry.ChangeClass;

class MainClassTest {

    @Test
    void aRowOfAFileWithoutClassesIsOfTheMainClass() {
        millSince("2024-03")
                .when(imported("2025-03", Sheet.output(100).without("byClass")))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.values().groups()).isEqualTo(byClass("1311", 100)));
    }

    @Test
    void theMainClassIsThatOfThePeriod() {
        ChangeClass change = new ChangeClass(county("2025-03-01T09:00"), MILL, "1391", YearMonth.of(2025, 3), DOCUMENT);
        millSince("2024-03")
                .done(change)
                .done(imported("2025-02", Sheet.output(100).without("byClass")))
                .when(imported("2025-03", Sheet.output(100).without("byClass")))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.values().groups()).isEqualTo(byClass("1391", 100)));
        millSince("2024-03")
                .done(change)
                .when(imported("2025-02", Sheet.output(100).without("byClass")))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.values().groups()).isEqualTo(byClass("1311", 100)));
    }

    @Test
    void aFormSentWithoutClassesIsIncomplete() {
        millSince("2024-03")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).without("byClass")))
                .thenRefused(Kind.INVALID, "N01");
    }

    @Test
    void whereNoOutputIsStatedOnlyThatIsMissed() {
        millSince("2024-03")
                .when(imported("2025-03", Sheet.output(100).without("byClass").without("grossOutput")))
                .thenRefused(Kind.INVALID, "N01", "N01");
    }

    private static FileReport imported(String period, Sheet sheet) {
        FileReport sent = file(OUTPUT, period, sheet);
        return new FileReport(
                sent.recording(), MILL, OUTPUT, sent.period(), sent.submission(), sent.ifMatch(), Channel.IMPORT);
    }

    private static Map<String, List<Map<String, Cell>>> byClass(String code, long output) {
        return Map.of("byClass", List.of(Map.of("classCode", Cell.of(code), "classOutput", Cell.of(output))));
    }
}
