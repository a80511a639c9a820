package org.taizhang.api.filing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Uscc;

/** What an enterprise filed by month, for those who file for it. */
@Page
class TrendPage {

    private static final int YEARS = 3;

    private final Streams streams;
    private final Directory directory;
    private final PeriodChoice periods;
    private final Rights rights;
    private final Moments moments;

    TrendPage(Streams streams, Directory directory, PeriodChoice periods, Rights rights, Moments moments) {
        this.streams = streams;
        this.directory = directory;
        this.periods = periods;
        this.rights = rights;
        this.moments = moments;
    }

    /** @param year that of the last period that is over when left out or out of range */
    @GetMapping("/enterprises/{uscc}/trend")
    String trend(
            CurrentUser user,
            @PathVariable String uscc,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        rights.require(user, Action.FILE_REPORT, uscc, null);
        Uscc code = new Uscc(uscc);
        int last = periods.lastEnded().year();
        int shown = year != null && year <= last && year > last - YEARS ? year : last;
        OutputTrend trend = new OutputTrend(shown, periods.lastEnded(), book(code, shown), book(code, shown - 1));
        Moment now = moments.resolve(AsOf.NOW);
        model.addAttribute("enterprise", directory.get(code, now.position()).particulars(moments.month(AsOf.NOW, now)));
        model.addAttribute("year", shown);
        model.addAttribute(
                "years", Stream.iterate(last, y -> y - 1).limit(YEARS).toList());
        model.addAttribute("table", trend.table());
        model.addAttribute("chart", trend.chart());
        return "filing/trend";
    }

    private ReportBook book(Uscc uscc, int year) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, year)).state();
    }
}
