package org.taizhang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.TestApplication;

/** Commands on the ledger of a running server. */
@TestApplication
class LedgerCommandsTest {

    @Autowired
    TaizhangProperties properties;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void readModelsBuiltAnewAreTheSame() {
        assertThat(run("rebuild")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Read models version");

        assertThat(run("reconcile", "--deep")).as(out + "\n" + err).isZero();
        assertThat(out.toString()).contains("No differences");
    }

    @Test
    void figuresAreExportedWithTheirReasonsForAbsence() {
        assertThat(run("export", "figures", "--from", "2025-12", "--to", "2026-02"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().lines().findFirst().orElseThrow())
                .isEqualTo(
                        "position,scope,period,periodLabel,code,name,unit,value,numerator,denominator,absence,marks,due,filed,onTime,"
                                + "imputed,unknown,knownAt,demonstration");
        assertThat(out.toString().lines().skip(1))
                .anyMatch(line -> line.contains(",jiangkou,2025-12,2025年12月,OUTPUT_YTD,"))
                .anyMatch(line -> line.contains(",all,2026-02,2026年1—2月,INTENSITY,"))
                .anyMatch(line -> line.contains(",all,2025-12,2025年12月,ON_TIME_RATE_DEVELOPMENT,"))
                .allMatch(line -> line.matches(".*,20\\d\\d-[^,]*Z,generated 演示数据"));
    }

    private int run(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(
                "--demo", "--taizhang.data=" + properties.data(), "--taizhang.programs=" + properties.programs()));
        return CommandLineInterface.create()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }
}
