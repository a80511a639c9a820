package org.taizhang.api.survey;

import java.util.Arrays;
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
import org.taizhang.api.adoption.Lives;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.page.Table;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormChange;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormJson;
import org.taizhang.ledger.survey.AdoptForm;
import org.taizhang.ledger.survey.EndFormProposal;
import org.taizhang.ledger.survey.FormCommand;
import org.taizhang.ledger.survey.ProposeForm;
import tools.jackson.databind.json.JsonMapper;

/** The versions of forms; where one of the county puts one forward, and another adopts or refuses it. */
@Page
@RequestMapping("/forms")
class FormsPage {

    private static final String ADDRESS = "/forms";

    private final FormShelf shelf;
    private final Lives lives;
    private final Writes writes;
    private final Rights rights;
    private final JsonMapper json;

    FormsPage(FormShelf shelf, Lives lives, Writes writes, Rights rights, JsonMapper json) {
        this.shelf = shelf;
        this.lives = lives;
        this.writes = writes;
        this.rights = rights;
        this.json = json;
    }

    /**
     * One that waits, as it is shown.
     *
     * @param proposed by whom and when
     * @param own the reader put it forward
     */
    record Shown(FormChange change, Table items, Text proposed, boolean own) {}

    /** @param begin form whose latest version is put into the field, to be changed */
    @GetMapping
    String forms(CurrentUser user, @RequestParam(required = false) @Nullable FormCode begin, Model model) {
        rights.require(user, Action.READ_CALENDAR);
        boolean mayChange = user.may(Action.CHANGE_SURVEY);
        model.addAttribute("table", FormTables.versions(shelf.versions()));
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("seesChanges", user.may(Action.READ_SURVEY_CHANGES));
        if (user.may(Action.READ_SURVEY_CHANGES)) {
            model.addAttribute(
                    "waiting",
                    shelf.proposals().stream()
                            .map(waiting -> shown(waiting, user))
                            .toList());
            model.addAttribute("ended", lives.ended(shelf.ended(), FormsPage::label));
        }
        model.addAttribute(
                "forms", Arrays.stream(FormCode.values()).map(FormCatalogue::of).toList());
        if (model.getAttribute("typed") == null && begin != null) {
            model.addAttribute(
                    "typed", json.writerWithDefaultPrettyPrinter().writeValueAsString(shelf.get(begin, null)));
        }
        return "survey/forms";
    }

    private Shown shown(Proposal<FormChange> waiting, CurrentUser user) {
        FormDefinition form = waiting.content().form();
        return new Shown(
                waiting.content(),
                FormTables.items("items-" + form.form(), form),
                lives.proposed(waiting),
                waiting.actor().equals(user.actor()));
    }

    private static Text label(Proposal<FormChange> proposal) {
        FormDefinition form = proposal.content().form();
        return new Text(form.title().zh() + " 版本" + form.version(), form.title().en() + ", version " + form.version());
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
            Sender sender,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        FormJson.Parsed parsed = FormJson.read(form);
        boolean recorded = Optional.ofNullable(parsed.form())
                .map(read -> record(sender, new ProposeForm(sender.recording(), read, reason.strip()), after))
                .orElseGet(() -> {
                    PageStep.refuse(after, parsed.problems());
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
            Sender sender,
            @PathVariable FormCode form,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new AdoptForm(sender.recording(), form, number, document.strip()), after);
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/{form}/proposals/{number}/refusal")
    String refuse(
            Sender sender,
            @PathVariable FormCode form,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, form, number, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/{form}/proposals/{number}/withdrawal")
    String withdraw(
            Sender sender,
            @PathVariable FormCode form,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, form, number, Ending.withdrawn(reason.strip()), after);
    }

    private String end(Sender sender, FormCode form, String number, Ending ending, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new EndFormProposal(sender.recording(), form, number, ending), after);
        return "redirect:" + ADDRESS;
    }

    private boolean record(Sender sender, FormCommand command, RedirectAttributes after) {
        return PageStep.take(after, () -> writes.write(sender, "", command));
    }
}
