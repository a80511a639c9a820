package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.millSince;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;

/** The mill has another name from June on. */
class RenameEnterpriseTest {

    private static final String ANOTHER = "示例食品有限公司";

    private final Given renamed = millSince("2025-01").done(from(6));

    @Test
    void theNameItHasByThenChangesNothing() {
        renamed.when(from(6)).thenNothing();
        renamed.when(from(7)).thenNothing();
    }

    /** A document that comes to light says that it was so earlier. */
    @Test
    void theNameItHasOnlyLaterIsRecordedFromTheEarlierMonth() {
        renamed.when(from(3)).thenRecorded();

        Enterprise mill = renamed.ledger().read(Enterprise.STREAM, MILL.value()).state();
        assertThat(mill.particulars(YearMonth.of(2025, 2)).name()).isNotEqualTo(ANOTHER);
        assertThat(mill.particulars(YearMonth.of(2025, 3)).name()).isEqualTo(ANOTHER);
        assertThat(mill.particulars(YearMonth.of(2025, 6)).name()).isEqualTo(ANOTHER);
    }

    private static RenameEnterprise from(int month) {
        return new RenameEnterprise(county("2025-08-04T09:00"), MILL, ANOTHER, YearMonth.of(2025, month), DOCUMENT);
    }
}
