package org.taizhang.ledger.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.ledger.Text;

/**
 * A reporting period: {@code 2025-02} is January and February together (1—2月), {@code 2025-03} … {@code 2025-12} one
 * month each. January is exempt and is no period.
 */
public record Period(int year, int month) implements Comparable<Period>, Serializable {

    public static final int PERIODS_PER_YEAR = 11;
    public static final int YEAR_MIN = 1949;
    public static final int YEAR_MAX = 2199;

    /** Years that figures look back and ahead from a period that was asked about. */
    private static final int BEYOND = 2;

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(0[2-9]|1[0-2])");

    public Period {
        if (year < YEAR_MIN - BEYOND || year > YEAR_MAX + BEYOND || month < 2 || month > 12) {
            throw new IllegalArgumentException("not a reporting period: " + year + "-" + month);
        }
    }

    /** @throws IllegalArgumentException for anything but {@code yyyy-02} … {@code yyyy-12} of the years there are */
    @JsonCreator
    public static Period parse(String text) {
        Matcher m = FORM.matcher(text);
        int year = m.matches() ? Integer.parseInt(m.group(1)) : 0;
        if (year < YEAR_MIN || year > YEAR_MAX) {
            throw new IllegalArgumentException("not a reporting period: " + text);
        }
        return new Period(year, Integer.parseInt(m.group(2)));
    }

    public static Period december(int year) {
        return new Period(year, 12);
    }

    /** The period a month belongs to: January belongs to {@code 02}. */
    public static Period containing(YearMonth month) {
        return new Period(month.getYear(), Math.max(2, month.getMonthValue()));
    }

    /** All periods from {@code from} to {@code to}, both included; empty when {@code from} is later. */
    public static List<Period> range(Period from, Period to) {
        Period[] range = new Period[Math.max(0, to.index() - from.index() + 1)];
        Arrays.setAll(range, i -> from.plus(i));
        return List.of(range);
    }

    /** Periods counted without holes, so that differences are distances. */
    public int index() {
        return year * PERIODS_PER_YEAR + month - 2;
    }

    public static Period ofIndex(int index) {
        return new Period(Math.floorDiv(index, PERIODS_PER_YEAR), Math.floorMod(index, PERIODS_PER_YEAR) + 2);
    }

    public Period plus(int periods) {
        return ofIndex(index() + periods);
    }

    public Period previous() {
        return plus(-1);
    }

    public Period next() {
        return plus(1);
    }

    public Period sameLastYear() {
        return new Period(year - 1, month);
    }

    /** How many months it covers: 2 for {@code 02}, else 1. */
    public int months() {
        return month == 2 ? 2 : 1;
    }

    /** Months of the year up to its end: {@code M} of the indicator formulas. */
    public int cumulativeMonths() {
        return month;
    }

    public boolean endsQuarter() {
        return month % 3 == 0;
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, month == 2 ? 1 : month);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, month);
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    public boolean covers(YearMonth other) {
        return !other.isBefore(firstMonth()) && !other.isAfter(lastMonth());
    }

    /** {@code 2025年1—2月}, {@code 2025年3月}; {@code Jan–Feb 2025}, {@code Mar 2025}. */
    public Text label() {
        String[] en = {"Jan–Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return new Text(year + "年" + (month == 2 ? "1—2" : month) + "月", en[month - 2] + " " + year);
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(index(), other.index());
    }

    @JsonValue
    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
