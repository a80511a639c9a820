package org.taizhang.ledger.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.calendar.Period;

/** 公布日程: on which day the figures of a period are to be given out first. Data, in {@code calendar.json}. */
public final class PublicationCalendar {

    private static final List<Planned> DATES = JsonResource.read(
                    PublicationCalendar.class, "calendar.json", Dates.class)
            .dates();

    private PublicationCalendar() {}

    /**
     * @param on the day, in Asia/Shanghai
     * @param assumed nobody decided it yet
     */
    public record Planned(Period period, LocalDate on, boolean assumed) {}

    private record Dates(String note, List<Planned> dates) {}

    /** Empty outside the years that are planned. */
    public static Optional<Planned> of(Period period) {
        return DATES.stream().filter(p -> p.period().equals(period)).findFirst();
    }

    /** The first that is still to come, that of the day itself included. */
    public static Optional<Planned> next(LocalDate day) {
        return DATES.stream().filter(p -> !p.on().isBefore(day)).findFirst();
    }
}
