package org.taizhang.api.feed;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Text;
import org.taizhang.projections.announcement.Announcement.Kind;

/** Webhooks at their pages: who is called, what became of the calls, and a secret that is shown in one answer only. */
@Page
@RequestMapping("/subscriptions")
class SubscriptionPage {

    private static final String ADDRESS = "/subscriptions";
    private static final String NEWEST = "9223372036854775807";
    private static final int PER_PAGE = 50;

    private final SubscriptionDesk desk;
    private final Rights rights;

    SubscriptionPage(SubscriptionDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    /** What is typed. */
    record Typed(String url, List<Kind> kinds) implements Serializable {}

    /** One of the kinds that can be asked for. */
    record Offered(Kind kind, Text label) {}

    @GetMapping
    String all(CurrentUser user, Model model) {
        rights.require(user, Action.READ_SUBSCRIPTIONS);
        model.addAttribute("table", SubscriptionTables.all(desk.all()));
        model.addAttribute("mayChange", user.may(Action.CHANGE_SUBSCRIPTIONS));
        model.addAttribute("offered", SubscriptionTables.offered());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new Typed("", List.of()));
        }
        return "feed/subscriptions";
    }

    /** Answers with the secret itself: behind a redirect it would have to lie in the session, which is in the database. */
    @PostMapping
    String open(
            CurrentUser user,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(required = false) @Nullable List<Kind> kinds,
            Model model,
            RedirectAttributes after) {
        rights.require(user, Action.CHANGE_SUBSCRIPTIONS);
        Typed typed = new Typed(url.strip(), kinds == null ? List.of() : List.copyOf(kinds));
        try {
            SubscriptionDesk.Opened opened = desk.open(user, typed.url(), typed.kinds());
            model.addAttribute("secret", opened.secret());
            return shown(user, opened.subscription(), Long.MAX_VALUE, model);
        } catch (RefusedException refused) {
            PageStep.refuse(after, refused.refusal().problems());
            after.addFlashAttribute("typed", typed);
            return "redirect:" + ADDRESS;
        }
    }

    /** @param cursor number of a delivery: only older ones */
    @GetMapping("/{id}")
    String one(
            CurrentUser user, @PathVariable String id, @RequestParam(defaultValue = NEWEST) long cursor, Model model) {
        rights.require(user, Action.READ_SUBSCRIPTIONS);
        return shown(user, desk.get(id), cursor, model);
    }

    /** Answers with the secret itself, as when it was opened. */
    @PostMapping("/{id}/secret")
    String renew(CurrentUser user, @PathVariable String id, Model model, RedirectAttributes after) {
        rights.require(user, Action.CHANGE_SUBSCRIPTIONS);
        desk.get(id);
        try {
            SubscriptionDesk.Opened renewed = desk.renew(id);
            model.addAttribute("secret", renewed.secret());
            return shown(user, renewed.subscription(), Long.MAX_VALUE, model);
        } catch (RefusedException refused) {
            after.addAttribute("id", id);
            PageStep.refuse(after, refused.refusal().problems());
            return "redirect:" + ADDRESS + "/{id}";
        }
    }

    @PostMapping("/{id}/end")
    String end(CurrentUser user, @PathVariable String id, RedirectAttributes after) {
        return step(user, id, after, () -> desk.end(id));
    }

    @PostMapping("/{id}/resumption")
    String resume(CurrentUser user, @PathVariable String id, RedirectAttributes after) {
        return step(user, id, after, () -> desk.resume(id));
    }

    /** Shows what became of it at the page. */
    @PostMapping("/{id}/test")
    String test(CurrentUser user, @PathVariable String id, RedirectAttributes after) {
        rights.require(user, Action.CHANGE_SUBSCRIPTIONS);
        desk.get(id);
        after.addAttribute("id", id);
        try {
            after.addFlashAttribute("tested", desk.test(id));
        } catch (RefusedException refused) {
            PageStep.refuse(after, refused.refusal().problems());
        }
        return "redirect:" + ADDRESS + "/{id}";
    }

    private String step(CurrentUser user, String id, RedirectAttributes after, Runnable step) {
        rights.require(user, Action.CHANGE_SUBSCRIPTIONS);
        desk.get(id);
        after.addAttribute("id", id);
        PageStep.take(after, step);
        return "redirect:" + ADDRESS + "/{id}";
    }

    private String shown(CurrentUser user, Subscription subscription, long before, Model model) {
        List<Delivery> deliveries = desk.deliveries(subscription.id(), before, PER_PAGE);
        model.addAttribute("subscription", subscription);
        model.addAttribute("lamp", SubscriptionTables.lamp(subscription));
        model.addAttribute("kinds", SubscriptionTables.labels(subscription.kinds()));
        model.addAttribute("deliveries", SubscriptionTables.deliveries(deliveries));
        model.addAttribute(
                "next",
                deliveries.size() < PER_PAGE
                        ? null
                        : deliveries.get(PER_PAGE - 1).number());
        model.addAttribute("mayChange", user.may(Action.CHANGE_SUBSCRIPTIONS));
        return "feed/subscription";
    }
}
