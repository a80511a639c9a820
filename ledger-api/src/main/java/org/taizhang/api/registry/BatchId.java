package org.taizhang.api.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.registry.batch.BatchYear.Put;

/** {@code 2026-3}: the third batch of 2026. */
record BatchId(int year, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-9]\\d{0,5})");

    static BatchId of(Put put) {
        return new BatchId(put.proposed().year(), put.proposed().number());
    }

    /** @throws RefusedException for a text that is no such id: there is nothing of that name */
    static BatchId parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw unknown(text);
        }
        return new BatchId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    static RefusedException unknown(String text) {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "BATCH_UNKNOWN",
                "/id",
                "没有编号为“" + text + "”的入库退库批次；编号形如 2026-3。",
                "There is no batch '" + text + "'; an id looks like 2026-3.");
    }

    @JsonValue
    @Override
    public String toString() {
        return year + "-" + number;
    }
}
