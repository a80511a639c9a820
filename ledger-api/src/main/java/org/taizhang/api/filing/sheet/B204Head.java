package org.taizhang.api.filing.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.ledger.registry.Uscc;

/** Whose B204-1 it is and for which month, as its rows above the table say. */
record B204Head(Optional<String> uscc, Optional<String> month) {

    private static final Pattern CODE = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{18}");
    private static final Pattern VALIDITY = Pattern.compile("有效期至?:?\\|?20\\d{2}年\\d{1,2}月");
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})年\\|?(?:1[-—–―~至]+)?(\\d{1,2})\\|?月(?!\\d)");

    static B204Head of(Grid grid, B204Columns columns) {
        String head = grid.rows().headMap(columns.row()).keySet().stream()
                .map(grid::line)
                .collect(Collectors.joining("\n"));
        return new B204Head(code(head), month(VALIDITY.matcher(head).replaceAll("")));
    }

    /** Boxes of single characters are one code too. */
    private static Optional<String> code(String head) {
        return head.lines()
                .map(line -> line.replace("|", ""))
                .flatMap(line -> CODE.matcher(line).results().map(found -> found.group()))
                .filter(found -> Uscc.problem(found).isEmpty())
                .findFirst();
    }

    /** Such as {@code 2025-03}. */
    private static Optional<String> month(String head) {
        Matcher month = MONTH.matcher(head);
        return month.find()
                ? Optional.of(month.group(1) + "-" + (month.group(2).length() == 1 ? "0" : "") + month.group(2))
                : Optional.empty();
    }
}
