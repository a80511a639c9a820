package org.taizhang.ledger.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.registry.Uscc;

/** What makes windows other than the shipped calendar says, as known at some time: calendars adopted, extensions granted. */
public record Extensions(Calendars calendars, List<Extension> granted) {

    public static final Extensions NONE = new Extensions(List.of());

    /** Of windows that are as shipped. */
    public Extensions(List<Extension> granted) {
        this(Calendars.SHIPPED, granted);
    }

    public Extensions {
        granted = List.copyOf(granted);
    }

    public Extensions with(Extension extension) {
        List<Extension> longer = new ArrayList<>(granted);
        longer.add(extension);
        return new Extensions(calendars, longer);
    }

    public Extensions with(Calendars changed) {
        return new Extensions(changed, granted);
    }

    /** The window of everybody, by the official day and with extensions for all. */
    public Window general(FormCode form, Period period) {
        return general(form, period, false);
    }

    /** The window of all units above scale, or of all below, with extensions for all. */
    public Window general(FormCode form, Period period, boolean aboveScale) {
        return extended(calendars.window(form, period, aboveScale), form, period, Extension::general);
    }

    /** The same in one cluster, with extensions for all of it. */
    public Window in(ClusterId cluster, FormCode form, Period period, boolean aboveScale) {
        return extended(
                calendars.window(form, period, aboveScale), form, period, extension -> extension.covers(cluster));
    }

    /**
     * The window of one unit.
     *
     * @param window of the calendar
     * @param member cluster the unit is a member of in the period; null for none
     */
    public Window of(Window window, FormCode form, Period period, Uscc uscc, @Nullable ClusterId member) {
        return extended(window, form, period, extension -> extension.covers(uscc, member));
    }

    /** No unit's first report is taken any more, be it above scale or below, and whatever it was granted. */
    public boolean closed(FormCode form, Period period, Instant at) {
        return general(form, period, false).closedAt(at)
                && general(form, period, true).closedAt(at)
                && granted.stream()
                        .filter(extension -> extension.about(form, period))
                        .allMatch(extension -> at.isAfter(extension.closesOn()));
    }

    private Window extended(Window window, FormCode form, Period period, Predicate<Extension> covering) {
        Window extended = window;
        for (Extension extension : granted) {
            if (extension.about(form, period) && covering.test(extension)) {
                extended = extended.extended(extension.onTimeUntil(), extension.closesOn());
            }
        }
        return extended;
    }
}
