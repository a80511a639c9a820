package org.taizhang.ledger.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemType;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.registry.Enterprise;

/** Whole reports that somebody states with one word. They are filed and checked like any other. */
public final class OneClick {

    private static final String STATUS = "operatingStatus";
    private static final String STOPPED = "2";

    private OneClick() {}

    /**
     * 本月为零: every number that everybody states is 0, status and class are the directory's, and the days stopped are those the
     * directory has. What only some units state is left out: nobody can know that it is 0.
     */
    public static ReportValues zero(FormDefinition form, Period period, Enterprise enterprise) {
        Map<String, Cell> items = new HashMap<>(zeros(form.items()));
        if (form.item(STATUS).isPresent()) {
            String status =
                    enterprise.stoppedThroughout(period) ? STOPPED : enterprise.preparingThroughout(period) ? "3" : "1";
            items.put(STATUS, new Cell.Words(status));
            if (status.equals(STOPPED)) {
                items.put("stoppedDays", Cell.of(enterprise.stoppedDays(period)));
            }
        }
        IndustryClass mainClass = enterprise.industryClass(period.lastMonth());
        return new ReportValues(
                items,
                form.groups().stream()
                        .filter(group -> group.min() > 0)
                        .collect(Collectors.toMap(
                                group -> group.code(), group -> List.of(zeroRow(group.items(), mainClass)))));
    }

    /** 无变化: what the last report says, without the document of its change. */
    public static ReportValues unchanged(ReportFiled previous) {
        Map<String, Cell> items = new HashMap<>(previous.values().items());
        items.put("changed", new Cell.Flag(false));
        items.keySet().removeAll(List.of("docNo", "effectiveFrom"));
        return new ReportValues(items, previous.values().groups());
    }

    private static Map<String, Cell> zeros(List<ItemDefinition> items) {
        return items.stream()
                .filter(item -> item.stated()
                        && item.required()
                        && item.when() == null
                        && item.type().numeric())
                .collect(Collectors.toMap(ItemDefinition::code, item -> Cell.of(0)));
    }

    private static Map<String, Cell> zeroRow(List<ItemDefinition> items, IndustryClass mainClass) {
        Map<String, Cell> row = new HashMap<>(zeros(items));
        items.stream()
                .filter(item -> item.type() == ItemType.INDUSTRY_CLASS)
                .forEach(item -> row.put(item.code(), new Cell.Words(mainClass.code())));
        return row;
    }
}
