package org.taizhang.api.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.adoption.Lives;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.page.Table;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.AdoptCheck;
import org.taizhang.ledger.check.CheckChange;
import org.taizhang.ledger.check.CheckCommand;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.check.EndCheckProposal;
import org.taizhang.ledger.check.ProposeCheck;
import org.taizhang.ledger.check.ProposeRetirement;
import org.taizhang.ledger.form.Severity;

/** Where one of the county puts a change of the checks forward, tries it, and another adopts or refuses it. */
@Page
@RequestMapping("/checks")
class CheckChangesPage {

    private static final String ADDRESS = "/checks/proposals";

    private final ChecksInForce checks;
    private final BackTestView tests;
    private final Lives lives;
    private final Writes writes;
    private final Rights rights;

    CheckChangesPage(ChecksInForce checks, BackTestView tests, Lives lives, Writes writes, Rights rights) {
        this.checks = checks;
        this.tests = tests;
        this.lives = lives;
        this.writes = writes;
        this.rights = rights;
    }

    /**
     * One that waits, as it is shown.
     *
     * @param table what the check says; null where it is to be asked no more
     * @param proposed by whom and when
     * @param own the reader put it forward
     */
    record Shown(CheckChange change, @Nullable Table table, Text proposed, boolean own) {}

    /**
     * @param number of the proposal that is tried
     * @param form of the check whose next version is begun
     */
    @GetMapping("/proposals")
    String changes(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            @RequestParam(required = false) @Nullable FormCode form,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String item,
            Model model) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        Checks state = checks.checks();
        boolean mayChange = user.may(Action.CHANGE_SURVEY);
        List<Shown> waiting = state.waiting().stream().map(w -> shown(w, user)).toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("ended", lives.ended(state.ended(), CheckChangesPage::label));
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("forms", CheckForms.all());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("scopes", CheckScope.values());
        model.addAttribute("number", number);
        if (model.getAttribute("typed") == null) {
            model.addAttribute("typed", begun(state, form == null ? FormCode.OUTPUT : form, id, item));
        }
        if (mayChange) {
            tried(waiting, number).ifPresent(check -> tests.show(user, check, from, to, model));
        }
        return "check/proposals";
    }

    private Shown shown(Proposal<CheckChange> waiting, CurrentUser user) {
        CheckChange change = waiting.content();
        CheckDefinition check = change.check();
        return new Shown(
                change,
                check == null ? null : DefinitionTable.of("proposal-" + change.number(), check),
                lives.proposed(waiting),
                waiting.actor().equals(user.actor()));
    }

    private static Text label(Proposal<CheckChange> proposal) {
        CheckChange change = proposal.content();
        String check = proposal.id() + "：" + change.key().id() + " ";
        return change.check() == null
                ? new Text(check + "停用", check + "retired")
                : new Text(check + "第" + change.version() + "版", check + "version " + change.version());
    }

    private static Optional<CheckDefinition> tried(List<Shown> waiting, @Nullable Integer number) {
        return waiting.stream()
                .filter(shown -> number != null && shown.change().number() == number)
                .flatMap(shown -> Stream.ofNullable(shown.change().check()))
                .findFirst();
    }

    private CheckTyped begun(Checks state, FormCode form, @Nullable String id, @Nullable String item) {
        if (id == null || item == null) {
            return CheckTyped.empty(form);
        }
        CheckKey key = new CheckKey(form, id, item);
        return checks.of(state, form)
                .find(key)
                .map(check -> CheckTyped.of(check, state.nextVersion(key)))
                .orElseGet(() -> CheckTyped.empty(form));
    }

    @PostMapping("/proposals")
    String propose(Sender sender, @ModelAttribute CheckTyped typed, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        List<Problem> unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            PageStep.refuse(after, unreadable);
            after.addFlashAttribute("typed", typed);
        } else if (!record(sender, new ProposeCheck(sender.recording(), typed.check(), typed.reason()), after)) {
            after.addFlashAttribute("typed", typed);
        }
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/retirements")
    String retire(
            Sender sender,
            @RequestParam(defaultValue = "output") FormCode form,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new ProposeRetirement(sender.recording(), new CheckKey(form, id, item), reason.strip()), after);
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/proposals/{number}/adoption")
    String adopt(
            Sender sender,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new AdoptCheck(sender.recording(), number, document.strip()), after);
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/proposals/{number}/refusal")
    String refuse(
            Sender sender,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, number, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/proposals/{number}/withdrawal")
    String withdraw(
            Sender sender,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, number, Ending.withdrawn(reason.strip()), after);
    }

    private String end(Sender sender, String number, Ending ending, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new EndCheckProposal(sender.recording(), number, ending), after);
        return "redirect:" + ADDRESS;
    }

    private boolean record(Sender sender, CheckCommand command, RedirectAttributes after) {
        return PageStep.take(after, () -> writes.write(sender, "", command));
    }
}
