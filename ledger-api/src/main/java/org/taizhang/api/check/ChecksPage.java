package org.taizhang.api.check;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.form.Severity;
import org.taizhang.projections.filing.Unchecked;

/** The catalogue of edit checks, and each of them. */
@Page
@RequestMapping("/checks")
class ChecksPage {

    private final ChecksInForce checks;
    private final BackTestView tests;
    private final Unevaluated unevaluated;
    private final Rights rights;

    ChecksPage(ChecksInForce checks, BackTestView tests, Unevaluated unevaluated, Rights rights) {
        this.checks = checks;
        this.tests = tests;
        this.unevaluated = unevaluated;
        this.rights = rights;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(required = false) @Nullable FormCode form, Model model) {
        rights.require(user, Action.READ_CHECKS);
        model.addAttribute("form", form);
        model.addAttribute("forms", CheckForms.all());
        model.addAttribute("table", CheckTable.of(checks.all(), form, user.may(Action.READ_ALERTS)));
        boolean seesChanges = user.may(Action.READ_SURVEY_CHANGES);
        model.addAttribute("seesChanges", seesChanges);
        if (seesChanges) {
            model.addAttribute("unchecked", UncheckedTable.of(unevaluated.checks(), this::address));
        }
        return "check/checks";
    }

    private @Nullable String address(Unchecked unchecked) {
        return checks.of(unchecked.form())
                .find(unchecked.rule(), unchecked.item())
                .map(check -> CheckTable.address(CheckKey.of(check)))
                .orElse(null);
    }

    /**
     * @param from first period it is tried on; it is not tried when left out
     * @param to the same as {@code from} when left out
     */
    @GetMapping("/{form}/{id}/{item}")
    String check(
            CurrentUser user,
            @PathVariable FormCode form,
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            Model model) {
        rights.require(user, Action.READ_CHECKS);
        CheckKey key = new CheckKey(form, id, item);
        CheckDefinition check = checks.of(form)
                .find(key)
                .filter(c -> c.severity() != Severity.ALERT || user.may(Action.READ_ALERTS))
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "CHECK_UNKNOWN",
                        "",
                        "现行审核目录中没有这条审核。",
                        "The catalogue in force has no such check."));
        boolean mayChange = user.may(Action.CHANGE_SURVEY);
        model.addAttribute("check", check);
        model.addAttribute("says", Announced.of(check.message(), check.parameters()));
        model.addAttribute("address", CheckTable.address(key));
        model.addAttribute("table", DefinitionTable.of("check", check));
        model.addAttribute("history", HistoryTable.of(checks.history(key)));
        model.addAttribute("seesChanges", user.may(Action.READ_SURVEY_CHANGES));
        model.addAttribute("mayChange", mayChange);
        if (mayChange) {
            tests.show(user, check, from, to, model);
        }
        return "check/check";
    }
}
