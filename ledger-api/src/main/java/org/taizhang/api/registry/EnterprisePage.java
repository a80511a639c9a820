package org.taizhang.api.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.registry.DirectoryHistory;

/** One enterprise: what it owes, and what it filed. */
@Page
class EnterprisePage {

    private static final Map<FormCode, Text> TITLES = Stream.of(FormCode.values())
            .collect(Collectors.toMap(
                    form -> form, form -> FormCatalogue.of(form).title()));

    private final Directory directory;
    private final DirectoryHistory history;
    private final ReportQueries reports;
    private final Rights rights;
    private final Moments moments;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final Clock clock;

    EnterprisePage(
            Directory directory,
            DirectoryHistory history,
            ReportQueries reports,
            Rights rights,
            Moments moments,
            PlanQueries plans,
            PeriodChoice periods,
            Clock clock) {
        this.directory = directory;
        this.history = history;
        this.reports = reports;
        this.rights = rights;
        this.moments = moments;
        this.plans = plans;
        this.periods = periods;
        this.clock = clock;
    }

    /** @param year of the reports that are listed; the present one when left out, the nearest one of the membership */
    @GetMapping("/enterprises/{uscc}")
    String enterprise(
            CurrentUser user,
            @PathVariable String uscc,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        rights.require(user, Action.READ_DIRECTORY, uscc, null);
        Uscc code = new Uscc(uscc);
        Moment moment = moments.resolve(AsOf.NOW);
        Enterprise enterprise = directory.get(code, moment.position());
        YearMonth month = YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE));
        EnterpriseTable words = new EnterpriseTable(plans.at(moment.position()), month);
        EnterpriseRegistered particulars = enterprise.particulars(month);
        model.addAttribute("enterprise", particulars);
        model.addAttribute("industry", EnterpriseTable.industry(particulars.industryClass()));
        model.addAttribute("state", words.state(enterprise));
        model.addAttribute("memberships", enterprise.memberships());
        model.addAttribute("words", words);
        model.addAttribute("life", LifeTable.life(history.of(code, moment.position()), plans.at(moment.position())));
        model.addAttribute(
                "mayPropose",
                user.mayOnAll(Action.PROPOSE_DIRECTORY)
                        || user.mayOn(Action.PROPOSE_DIRECTORY, code, Directory.home(enterprise)));
        model.addAttribute("mayFile", user.mayOn(Action.FILE_REPORT, code, null));
        model.addAttribute("own", own(user, moment, month));
        if (Stream.of(FormCode.OUTPUT, FormCode.LAND_USE).anyMatch(form -> mayRead(user, form, code, enterprise))) {
            reports(user, enterprise, code, year == null ? periods.lastEnded().year() : year, moment, model);
        }
        return "registry/enterprise";
    }

    /** By name: somebody who files for several goes from one to the next. */
    private List<EnterpriseRegistered> own(CurrentUser user, Moment moment, YearMonth month) {
        return user.enterprises().stream()
                .sorted()
                .map(uscc -> directory.get(uscc, moment.position()).particulars(month))
                .toList();
    }

    private void reports(CurrentUser user, Enterprise enterprise, Uscc uscc, int year, Moment moment, Model model) {
        Period last = periods.lastEnded();
        int first = enterprise.memberships().stream()
                .mapToInt(m -> m.from().getYear())
                .min()
                .orElse(last.year());
        int shown = Math.max(Math.min(year, last.year()), Math.min(first, last.year()));
        Period from = new Period(shown, 2);
        Period to = shown < last.year() ? Period.december(shown) : last;
        List<DueReport> due = reports.due(uscc, from, to, moment.position()).stream()
                .filter(report -> mayRead(user, report.form(), uscc, enterprise))
                .toList();
        List<DueReport> open = reports.due(uscc, last.previous().previous(), last, moment.position()).stream()
                .filter(ReportState::open)
                .filter(report -> mayRead(user, report.form(), uscc, enterprise))
                .toList();
        model.addAttribute("open", open);
        model.addAttribute("table", DueTable.of(uscc, due, clock.instant()));
        model.addAttribute("year", shown);
        model.addAttribute(
                "years",
                Stream.iterate(last.year(), y -> y >= first, y -> y - 1).toList());
        model.addAttribute("now", clock.instant());
        model.addAttribute("titles", TITLES);
    }

    private static boolean mayRead(CurrentUser user, FormCode form, Uscc uscc, Enterprise enterprise) {
        Action reading = Rights.reading(form);
        return user.mayOnAll(reading) || user.mayOn(reading, uscc, Directory.home(enterprise));
    }
}
