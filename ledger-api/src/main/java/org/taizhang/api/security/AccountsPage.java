package org.taizhang.api.security;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Mandate;
import org.taizhang.api.account.NewAccount;
import org.taizhang.api.account.OneTimePassword;
import org.taizhang.api.account.Role;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Uscc;

/** Accounts at their pages: opened, locked, given mandates and new passwords, which are shown in one answer only. */
@Page
@RequestMapping("/accounts")
class AccountsPage {

    private static final String ADDRESS = "/accounts";
    private static final String ONE = "redirect:" + ADDRESS + "/{id}";
    private static final int PER_PAGE = 50;

    private final Accounts accounts;
    private final Streams streams;
    private final Rights rights;
    private final Clock clock;

    AccountsPage(Accounts accounts, Streams streams, Rights rights, Clock clock) {
        this.accounts = accounts;
        this.streams = streams;
        this.rights = rights;
        this.clock = clock;
    }

    /** What is typed. */
    record Typed(String login, String name, List<Role> roles, String cluster) implements Serializable {}

    /** @param cursor login of the last account of the page before */
    @GetMapping
    String all(CurrentUser user, @RequestParam(defaultValue = "") String cursor, Model model) {
        rights.require(user, Action.READ_ACCOUNTS);
        List<Account> page = accounts.after(cursor, PER_PAGE);
        Plans plans = plans();
        model.addAttribute("table", AccountTables.all(page, plans, today()));
        model.addAttribute(
                "next", page.size() < PER_PAGE ? null : page.get(PER_PAGE - 1).login());
        model.addAttribute("mayChange", user.may(Action.CHANGE_ACCOUNTS));
        model.addAttribute("roles", Role.values());
        model.addAttribute("clusters", plans.clusters());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new Typed("", "", List.of(), ""));
        }
        return "account/accounts";
    }

    /** Answers with the password itself: behind a redirect it would have to lie in the session, which is in the database. */
    @PostMapping
    String open(
            CurrentUser user,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<Role> roles,
            @RequestParam(defaultValue = "") String cluster,
            Model model,
            RedirectAttributes after) {
        rights.require(user, Action.CHANGE_ACCOUNTS);
        Typed typed = new Typed(login.strip(), name.strip(), roles == null ? List.of() : List.copyOf(roles), cluster);
        try {
            OneTimePassword password = accounts.open(
                    new NewAccount(typed.login(), typed.name(), Set.copyOf(typed.roles()), cluster(cluster)));
            model.addAttribute("password", password.password());
            return shown(user, accounts.findByLogin(password.login()).orElseThrow(), model);
        } catch (RefusedException refused) {
            PageStep.refuse(after, refused.refusal().problems());
            after.addFlashAttribute("typed", typed);
            return "redirect:" + ADDRESS;
        }
    }

    @GetMapping("/{id}")
    String one(CurrentUser user, @PathVariable String id, Model model) {
        rights.require(user, Action.READ_ACCOUNTS);
        return shown(user, accounts.get(id), model);
    }

    /** Answers with the password itself, as when the account was opened. */
    @PostMapping("/{id}/password-reset")
    String reset(CurrentUser user, @PathVariable String id, Model model) {
        rights.require(user, Action.CHANGE_ACCOUNTS);
        model.addAttribute("password", accounts.resetPassword(id).password());
        return shown(user, accounts.get(id), model);
    }

    @PostMapping("/{id}/lock")
    String lock(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "true") boolean locked,
            RedirectAttributes after) {
        step(user, id, after, () -> accounts.lock(id, locked));
        return ONE;
    }

    /** @param until the first day on which it no longer holds; open when left out */
    @PostMapping("/{id}/mandates")
    String mandate(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String uscc,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes after) {
        if (!step(user, id, after, () -> accounts.mandate(id, mandate(uscc.strip(), from, until)))) {
            after.addFlashAttribute("uscc", uscc);
        }
        return ONE;
    }

    private static Mandate mandate(String uscc, @Nullable LocalDate from, @Nullable LocalDate until) {
        Optional<Problem> problem = Uscc.problem(uscc);
        if (problem.isPresent()) {
            throw new RefusedException(Refusal.of(Refusal.Kind.INVALID, problem.get()));
        }
        if (from == null) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "MANDATE_FROM",
                    "/from",
                    "请填写受托的起始日。",
                    "Say from which day the mandate holds.");
        }
        return new Mandate(new Uscc(uscc), from, until);
    }

    /** @return whether it was recorded */
    private boolean step(CurrentUser user, String id, RedirectAttributes after, Runnable step) {
        rights.require(user, Action.CHANGE_ACCOUNTS);
        accounts.get(id);
        after.addAttribute("id", id);
        return PageStep.take(after, step);
    }

    private String shown(CurrentUser user, Account account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("roles", AccountTables.roles(account.roles()));
        model.addAttribute("cluster", AccountTables.cluster(account, plans()));
        model.addAttribute("state", AccountTables.state(account));
        model.addAttribute("files", account.roles().contains(Role.FILER));
        model.addAttribute("today", today());
        model.addAttribute("mayChange", user.may(Action.CHANGE_ACCOUNTS));
        return "account/account";
    }

    private @Nullable ClusterId cluster(String typed) {
        return plans().clusters().stream()
                .map(info -> info.id())
                .filter(id -> id.value().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private Plans plans() {
        return streams.read(Plans.STREAM, Plans.ID).state();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ReportingCalendar.ZONE);
    }
}
