package org.taizhang.ledger.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.JsonResource;

/** The windows of one year, as its file has them. */
record CalendarYear(
        int year, List<FormYear> forms, @JsonIgnore Map<FormCode, FormYear> byForm) {

    private static final int FIRST = 2021;
    private static final int LAST = 2026;

    private static final Map<Integer, CalendarYear> FILES = load();

    CalendarYear {
        byForm = new EnumMap<>(FormCode.class);
        for (FormYear form : forms) {
            byForm.put(form.form(), form);
        }
    }

    /**
     * @param onTimeAssumed no notice was seen for this form and year
     * @param aboveScaleWorkingDays by how many working days units above scale are on time later
     * @param source of the on-time days
     * @param quote of the source; blank where they are assumed
     */
    record FormYear(
            FormCode form,
            boolean onTimeAssumed,
            int aboveScaleWorkingDays,
            String source,
            String quote,
            List<Row> windows,
            @JsonIgnore Map<Period, Row> byPeriod) {

        FormYear {
            byPeriod = new HashMap<>();
            for (Row row : windows) {
                byPeriod.put(row.period(), row);
            }
        }

        Row row(Period period) {
            return Optional.ofNullable(byPeriod.get(period))
                    .orElseThrow(() -> new IllegalStateException("no window of " + form + " " + period));
        }
    }

    record Row(Period period, OffsetDateTime opensOn, OffsetDateTime onTimeUntil, OffsetDateTime closesOn) {

        Window inYear(int year, boolean assumed) {
            int years = year - period.year();
            return new Window(
                    opensOn.plusYears(years).toInstant(),
                    onTimeUntil.plusYears(years).toInstant(),
                    closesOn.plusYears(years).toInstant(),
                    assumed || years != 0);
        }
    }

    FormYear of(FormCode form) {
        return Optional.ofNullable(byForm.get(form))
                .orElseThrow(() -> new IllegalStateException("no calendar of " + form + " in " + year));
    }

    /** The file of the year, else of the nearest one that has a file. */
    static CalendarYear nearest(int year) {
        return Objects.requireNonNull(FILES.get(Math.max(FIRST, Math.min(year, LAST))));
    }

    private static Map<Integer, CalendarYear> load() {
        Map<Integer, CalendarYear> files = new HashMap<>();
        IntStream.rangeClosed(FIRST, LAST)
                .forEach(year ->
                        files.put(year, JsonResource.read(CalendarYear.class, year + ".json", CalendarYear.class)));
        return Map.copyOf(files);
    }
}
