package org.taizhang.api.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type and paste them. */
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,8})?");
    /** Groups of three behind one and the same separator. */
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([ ,'’])\\d{3}(\\1\\d{3}){0,4}(\\.\\d{1,8})?");

    private static final Pattern SEPARATORS = Pattern.compile("[ ,'’]");

    private TypedNumber() {}

    /**
     * Full-width digits, thousands grouped by threes and the true minus sign are understood; words, exponents and grouping
     * that could mean two numbers ({@code 1,23}) are not.
     */
    public static Optional<BigDecimal> read(String typed) {
        String narrow =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('−', '-');
        if (PLAIN.matcher(narrow).matches()) {
            return Optional.of(new BigDecimal(narrow));
        }
        return GROUPED.matcher(narrow).matches()
                ? Optional.of(new BigDecimal(SEPARATORS.matcher(narrow).replaceAll("")))
                : Optional.empty();
    }
}
