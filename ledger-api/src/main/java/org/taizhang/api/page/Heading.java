package org.taizhang.api.page;

/** A name with an aside in brackets or after a comma, taken apart so that the aside stands on a line of its own. */
record Heading(String main, String aside) {

    /** {@code 工业总产值（近12个月）}, {@code Gross output, twelve months}. */
    static Heading of(String name) {
        if (name.endsWith("）") && name.indexOf('（') > 0) {
            return new Heading(
                    name.substring(0, name.indexOf('（')), name.substring(name.indexOf('（') + 1, name.length() - 1));
        }
        int comma = name.indexOf(", ");
        return comma < 0 ? new Heading(name, "") : new Heading(name.substring(0, comma), name.substring(comma + 2));
    }
}
