package org.taizhang.api.survey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.taizhang.api.page.Table;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormJson;
import org.taizhang.ledger.survey.AdoptForm;
import org.taizhang.ledger.survey.FormCommand;
import org.taizhang.ledger.survey.ProposeForm;
import tools.jackson.databind.json.JsonMapper;

/** The versions of forms; where one of the county puts one forward, and another adopts it. */
@Page
@RequestMapping("/forms")
class FormsPage {

    private static final String ADDRESS = "/forms";

    private final FormShelf shelf;
    private final Writes writes;
    private final Rights rights;
    private final JsonMapper json;
    private final Clock clock;

    FormsPage(FormShelf shelf, Writes writes, Rights rights, JsonMapper json, Clock clock) {
        this.shelf = shelf;
        this.writes = writes;
        this.rights = rights;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One that waits, as it is shown.
     *
     * @param own the reader put it forward
     */
    record Shown(FormShelf.Waiting proposal, Table items, boolean own) {}

    /** @param begin form whose latest version is put into the field, to be changed */
    @GetMapping
    String forms(CurrentUser user, @RequestParam(required = false) @Nullable FormCode begin, Model model) {
        rights.require(user, Action.READ_CALENDAR);
        boolean mayChange = user.may(Action.CHANGE_SURVEY);
        model.addAttribute("table", FormTables.versions(shelf.versions()));
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("seesChanges", user.may(Action.READ_SURVEY_CHANGES));
        model.addAttribute(
                "waiting",
                user.may(Action.READ_SURVEY_CHANGES)
                        ? shelf.waiting().stream()
                                .map(waiting -> new Shown(
                                        waiting,
                                        FormTables.items("items-" + waiting.code(), waiting.form()),
                                        waiting.proposedBy().equals(user.actor())))
                                .toList()
                        : List.of());
        model.addAttribute("codes", FormCode.values());
        if (model.getAttribute("typed") == null && begin != null) {
            model.addAttribute(
                    "typed", json.writerWithDefaultPrettyPrinter().writeValueAsString(shelf.get(begin, null)));
        }
        return "survey/forms";
    }

    /** @param version the latest when left out */
    @GetMapping("/{form}")
    String form(
            CurrentUser user,
            @PathVariable FormCode form,
            @RequestParam(required = false) @Nullable String version,
            Model model) {
        rights.require(user, Action.READ_CALENDAR);
        FormDefinition shown = shelf.get(form, version);
        model.addAttribute("form", shown);
        model.addAttribute("items", FormTables.items("items", shown));
        model.addAttribute("identities", FormTables.identities(shown));
        return "survey/form";
    }

    @PostMapping("/proposals")
    String propose(
            CurrentUser user,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        rights.require(user, Action.CHANGE_SURVEY);
        FormJson.Parsed parsed = FormJson.read(form);
        boolean recorded = Optional.ofNullable(parsed.form())
                .map(read -> record(user, new ProposeForm(recording(user), read, reason.strip()), after))
                .orElseGet(() -> {
                    after.addFlashAttribute("problems", List.copyOf(parsed.problems()));
                    return false;
                });
        if (!recorded) {
            after.addFlashAttribute("typed", form);
            after.addFlashAttribute("reason", reason);
        }
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/{form}/proposals/{number}/adoption")
    String adopt(
            CurrentUser user,
            @PathVariable FormCode form,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        rights.require(user, Action.CHANGE_SURVEY);
        record(user, new AdoptForm(recording(user), form, number, document.strip()), after);
        return "redirect:" + ADDRESS;
    }

    private Recording recording(CurrentUser user) {
        return new Recording(user.actor(), clock.instant());
    }

    private boolean record(CurrentUser user, FormCommand command, RedirectAttributes after) {
        try {
            writes.write(new Sender(user, command.recording(), null, null, ADDRESS), "", command);
            after.addFlashAttribute("recorded", true);
            return true;
        } catch (RefusedException refused) {
            List<Problem> problems = List.copyOf(refused.refusal().problems());
            after.addFlashAttribute("problems", problems);
            return false;
        }
    }
}
