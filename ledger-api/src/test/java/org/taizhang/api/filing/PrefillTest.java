package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.millSince;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.ChangeClass;
import org.taizhang.ledger.registry.Enterprise;

class PrefillTest {

    private final Enterprise mill = millSince("2025-01")
            .done(new ChangeClass(county("2025-06-20T09:00"), MILL, "1391", YearMonth.of(2025, 7), DOCUMENT))
            .ledger()
            .read(Enterprise.STREAM, MILL.value())
            .state();

    @Test
    void aFirstOutputReportStartsFromTheClassOfItsPeriod() {
        assertThat(firstClass("2025-06")).isEqualTo("1311");
        assertThat(firstClass("2025-07")).isEqualTo("1391");
    }

    private String firstClass(String period) {
        return Prefill.of(FormCode.OUTPUT, Period.parse(period), mill, Optional.empty())
                .get("values.byClass.0.classCode");
    }
}
