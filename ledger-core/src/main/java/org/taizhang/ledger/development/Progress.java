package org.taizhang.ledger.development;

import java.math.BigDecimal;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.plan.ClusterInfo;

/**
 * One development report being judged.
 *
 * @param cluster as the plan in force lays it out
 */
record Progress(FileDevelopment asked, StatedReport report, ClusterInfo cluster) {

    static Progress of(FileDevelopment asked, ClusterInfo cluster) {
        return new Progress(
                asked,
                new StatedReport(
                        FormCatalogue.of(FormCode.DEVELOPMENT),
                        asked.submission().values()),
                cluster);
    }

    BigDecimal number(String item) {
        return report.number(item);
    }
}
