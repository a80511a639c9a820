package org.taizhang.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.form.FormDefinition;

/**
 * What stands above a report on its page.
 *
 * @param subject whose report it is
 * @param crumbs the pages above it, the nearest last
 * @param address of the report
 * @param window in which the unit or town files it
 * @param notDue why it is not asked for in this period; null when it is
 */
public record ReportHead(
        Text subject,
        List<Crumb> crumbs,
        String address,
        FormDefinition form,
        Period period,
        Window window,
        @Nullable Text notDue) {

    public record Crumb(String href, Text name) {}

    /** {@code 集聚区企业产值月报 · 2025年12月}. */
    public String title(Text.Language language) {
        return form.title().in(language) + " · " + period.label().in(language);
    }

    /** Where somebody goes who does not file after all. */
    public String back() {
        return crumbs.get(crumbs.size() - 1).href();
    }
}
