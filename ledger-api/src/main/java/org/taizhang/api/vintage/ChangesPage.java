package org.taizhang.api.vintage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ScopeName;
import org.taizhang.api.page.CsvAnswer;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.plan.PlanQueries;

/** What changed between two moments: the figures, and the events for those who may see them. */
@Page
class ChangesPage {

    private static final int EVENTS_PER_PAGE = 50;

    private final Changes changes;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final CsvAnswer csv;

    ChangesPage(Changes changes, PlanQueries plans, PeriodChoice periods, CsvAnswer csv) {
        this.changes = changes;
        this.plans = plans;
        this.periods = periods;
        this.csv = csv;
    }

    /** @param group only its figures are shown */
    record Shown(
            @Nullable Period firstPeriod,
            @Nullable Period lastPeriod,
            @Nullable IndicatorGroup group) {}

    /** @param problems why what was asked for is not shown, but the default */
    record Found(TwoMoments moments, List<Problem> problems, Period first, Period last, Changes.Changed changed) {

        public @Nullable Text problem(String input) {
            return problems.stream()
                    .filter(p -> p.pointer().startsWith("/" + input))
                    .map(Problem::message)
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping("/clusters/{cluster}/changes")
    String changes(
            CurrentUser user,
            @PathVariable Scope cluster,
            TwoMoments.Asked asked,
            Shown shown,
            @RequestParam(required = false) @Nullable Long cursor,
            Model model) {
        Found found = find(user, cluster, asked, shown, cursor);
        Plan plan = PlanInForce.at(plans, found.moments().to().position());
        Text place = ScopeName.of(plan, cluster);
        model.addAttribute("scope", cluster);
        model.addAttribute("name", place);
        model.addAttribute("asked", asked);
        model.addAttribute("shown", shown);
        model.addAttribute("found", found);
        model.addAttribute("groups", IndicatorGroup.values());
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        model.addAttribute("table", ChangesTable.figures(found.changed(), shown.group(), found.moments(), place));
        model.addAttribute("counts", found.changed().counts());
        model.addAttribute("page", found.changed().events());
        model.addAttribute("events", ChangesTable.events(found.changed().events()));
        return "vintage/changes";
    }

    /** The table as it is seen; what cannot be asked for is refused. */
    @GetMapping(value = "/clusters/{cluster}/changes", params = "format=csv")
    ResponseEntity<byte[]> csv(
            CurrentUser user, @PathVariable Scope cluster, TwoMoments.Asked asked, Shown shown, Locale locale) {
        TwoMoments moments = changes.moments(user, cluster, asked, null);
        Found found = found(user, cluster, moments, List.of(), shown, null);
        Plan plan = PlanInForce.at(plans, found.moments().to().position());
        return csv.of(
                ChangesTable.figures(found.changed(), shown.group(), found.moments(), ScopeName.of(plan, cluster)),
                PageLanguage.of(locale),
                found.moments().to().position(),
                cluster + "-changes-" + found.moments().from().position());
    }

    /** What cannot be asked for is said so beside its input, and the default is shown. */
    private Found find(CurrentUser user, Scope cluster, TwoMoments.Asked asked, Shown shown, @Nullable Long cursor) {
        List<Problem> problems = new ArrayList<>();
        TwoMoments moments;
        try {
            moments = changes.moments(user, cluster, asked, null);
        } catch (RefusedException refused) {
            problems.addAll(refused.refusal().problems());
            boolean ofMoment = problems.stream()
                    .anyMatch(
                            p -> p.pointer().startsWith("/from") || p.pointer().startsWith("/to"));
            if (asked.isDefault() || !ofMoment) {
                throw refused;
            }
            moments = changes.moments(user, cluster, TwoMoments.Asked.DEFAULT, null);
        }
        Optional<Refusal> ofPeriods = Changes.refusal(first(shown), last(shown));
        ofPeriods.ifPresent(refusal -> problems.addAll(refusal.problems()));
        Shown answered = ofPeriods.isPresent() ? new Shown(null, null, shown.group()) : shown;
        return found(user, cluster, moments, problems, answered, cursor);
    }

    private Period last(Shown shown) {
        return shown.lastPeriod() == null ? periods.lastEnded() : shown.lastPeriod();
    }

    private Period first(Shown shown) {
        return shown.firstPeriod() == null ? new Period(last(shown).year(), 2) : shown.firstPeriod();
    }

    private Found found(
            CurrentUser user,
            Scope cluster,
            TwoMoments moments,
            List<Problem> problems,
            Shown shown,
            @Nullable Long cursor) {
        Period first = first(shown);
        Period last = last(shown);
        return new Found(
                moments,
                problems,
                first,
                last,
                changes.between(user, cluster, moments, first, last, cursor == null ? 0 : cursor, EVENTS_PER_PAGE));
    }
}
