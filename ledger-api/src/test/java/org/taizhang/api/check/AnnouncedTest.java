package org.taizhang.api.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.Parameter;
import org.taizhang.ledger.check.Parameter.Change;
import org.taizhang.ledger.check.Parameter.ForClasses;

class AnnouncedTest {

    private static final Text MESSAGE =
            new Text("变动{change}%，超过±{p.percent}%。", "Changed by {change} %, more than ±{p.percent} %.");

    @Test
    void bounds_stand_in_the_message_and_what_a_report_brings_is_left_open() {
        assertThat(Announced.of(MESSAGE, List.of(percent(List.of(), List.of()))))
                .isEqualTo(new Text("变动…%，超过±30%。", "Changed by … %, more than ±30 %."));
    }

    @Test
    void a_bound_that_differs_by_time_or_industry_is_told_with_all_its_values() {
        Parameter percent = percent(
                List.of(new Change(Period.parse("2025-06"), 40)), List.of(new ForClasses(List.of("seasonal"), 60)));

        assertThat(Announced.of(MESSAGE, List.of(percent)).zh()).isEqualTo("变动…%，超过±30/40/60%。");
    }

    @Test
    void no_shipped_check_shows_its_placeholders() {
        assertThat(Arrays.stream(FormCode.values()).flatMap(form -> CheckCatalogue.of(form).definitions().stream()))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(Announced.of(check.message(), check.parameters())
                                .zh())
                        .doesNotContain("{", "}"));
    }

    private static Parameter percent(List<Change> changes, List<ForClasses> byClass) {
        return new Parameter("percent", new Text("幅度", "extent"), 30, changes, byClass);
    }
}
