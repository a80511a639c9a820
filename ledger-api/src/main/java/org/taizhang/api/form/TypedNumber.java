package org.taizhang.api.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type and paste them. */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,8})?");
    private static final Pattern GROUPING = Pattern.compile("[\\s,'’\\u00a0\\u202f]");

    private TypedNumber() {}

    /** Full-width digits, grouping and the true minus sign are understood; words and exponents are not. */
    static Optional<BigDecimal> read(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-');
        String plain = GROUPING.matcher(narrow).replaceAll("");
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
