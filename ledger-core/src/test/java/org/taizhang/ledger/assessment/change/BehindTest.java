package org.taizhang.ledger.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Uscc;

class BehindTest {

    private static final Period AT = Period.december(2025);
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void a_change_by_three_is_nobodys_and_by_two_it_is() {
        List<LedgerEvent> three =
                IntStream.range(0, 3).mapToObj(BehindTest::returned).toList();

        assertThat(few(three)).isEmpty();
        assertThat(few(three.subList(0, 2))).containsExactly("jiangkou");
        assertThat(few(List.of(three.get(0), three.get(1), three.get(1))))
                .as("one of them twice")
                .containsExactly("jiangkou");
    }

    @Test
    void what_changes_no_value_hides_nothing_and_does_not_hide_in_a_crowd() {
        List<LedgerEvent> accepted = IntStream.range(0, 3)
                .mapToObj(i -> (LedgerEvent) new ReportAccepted("a", NOW, uscc(i), FormCode.OUTPUT, AT, 1))
                .toList();

        assertThat(few(accepted.subList(0, 1))).isEmpty();
        assertThat(few(List.of(accepted.get(0), accepted.get(1), returned(2)))).containsExactly("jiangkou");
    }

    @Test
    void changes_of_the_directory_count_too() {
        assertThat(few(List.of(new ScaleChanged("a", NOW, uscc(1), true, YearMonth.of(2025, 3), "d"))))
                .containsExactly("jiangkou");
    }

    private static Set<String> few(List<LedgerEvent> events) {
        return Behind.few(events, AT, (uscc, period) -> Optional.of(new ClusterId("jiangkou")));
    }

    private static LedgerEvent returned(int unit) {
        return new ReportReturned("a", NOW, uscc(unit), FormCode.OUTPUT, AT, 1, "原因");
    }

    private static Uscc uscc(int number) {
        String body = String.format("91500235MA%07d", number);
        return new Uscc(body + Uscc.checkCharacter(body));
    }
}
