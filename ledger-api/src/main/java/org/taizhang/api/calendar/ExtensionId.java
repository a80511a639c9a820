package org.taizhang.api.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** {@code 2025-3}: the third extension of the periods of 2025. */
record ExtensionId(int year, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-9]\\d{0,5})");

    /** @throws RefusedException for a text that is no such id: there is nothing of that name */
    static ExtensionId parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "EXTENSION_UNKNOWN",
                    "/id",
                    "没有这一编号的延期；编号形如 2025-3。",
                    "There is no such extension; an id looks like 2025-3.");
        }
        return new ExtensionId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
