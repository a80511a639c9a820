package org.taizhang.api.filing.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What template and reader agree on: where things stand, and the line that says which report it is. */
final class Template {

    /** Of an item, or of the n-th row of a group ({@code byClass.0}). */
    static final int CODE = 0;

    static final int NO = 1;
    /** Of an item its name; in rows that repeat the key. */
    static final int LABEL = 2;

    static final int UNIT = 3;
    static final int VALUE = 4;
    static final int PREVIOUS = 5;
    static final int YEAR_TO_DATE = 6;
    static final int LAST_YEAR = 7;
    static final int LAST_YEAR_YTD = 8;
    static final int COLUMNS = 9;

    /** In the column {@link #CODE}: what is below is read. */
    static final String HEADING = "code";

    private static final String KIND = "taizhang-template/1";
    private static final Pattern MARK = Pattern.compile(KIND + " (\\S+) (\\S+) (\\S+) (\\S+)");

    private Template() {}

    /** @param period such as {@code 2026-02} */
    record Mark(String form, String version, String uscc, String period) {

        static Mark of(SheetOf report) {
            return new Mark(
                    report.form().form().toString(),
                    report.form().version(),
                    report.uscc().value(),
                    report.period().toString());
        }

        @Override
        public String toString() {
            return KIND + " " + form + " " + version + " " + uscc + " " + period;
        }
    }

    /** Empty where the sheet is no template of this system. */
    static Optional<Mark> mark(Grid grid) {
        return grid.rows().values().stream()
                .limit(10)
                .flatMap(row -> row.values().stream())
                .map(cell -> MARK.matcher(cell.text()))
                .filter(Matcher::matches)
                .map(found -> new Mark(found.group(1), found.group(2), found.group(3), found.group(4)))
                .findFirst();
    }
}
