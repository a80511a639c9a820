package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.api.demo.DemoCast;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;

class ReviewRowTest {

    @Test
    void amounts_are_grouped_and_carry_their_unit_in_the_language_of_the_reader() {
        ReviewRow row = row(FormCode.OUTPUT, new BigDecimal("16462"), new BigDecimal("0.341"));

        assertThat(row.value()).isEqualTo(new Text("16,462 千元", "16,462 thousand yuan"));
        assertThat(row.share()).isEqualTo("34.1%");
        assertThat(row(FormCode.LAND_USE, new BigDecimal("0.619500"), null).value())
                .isEqualTo(new Text("0.6195 亩", "0.6195 mu"));
    }

    @Test
    void what_is_not_known_is_left_out_and_never_zero() {
        ReviewRow row = row(FormCode.EMPLOYMENT, null, null);

        assertThat(List.of(row.value(), row.before())).containsOnly(new Text("", ""));
        assertThat(row.share()).isEmpty();
    }

    private static ReviewRow row(FormCode form, @Nullable BigDecimal value, @Nullable BigDecimal share) {
        return ReviewRow.of(new ReviewItem(
                DemoCast.FILER,
                "演示企业",
                form,
                Period.parse("2026-02"),
                1,
                new ClusterId("jiangkou"),
                Instant.parse("2026-03-05T01:00:00Z"),
                share,
                value,
                null,
                List.of()));
    }
}
