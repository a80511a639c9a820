package org.taizhang.api.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Evidence;

/** What stands for the vouchers of an invented correction: a text that says it is invented. */
final class DemoEvidence {

    private DemoEvidence() {}

    static Evidence of(Unit unit, Period period) {
        byte[] text = ("演示数据：" + unit.uscc() + " " + period + " 发票汇总").getBytes(StandardCharsets.UTF_8);
        try {
            return new Evidence(
                    "演示凭证" + period + ".txt",
                    text.length,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
