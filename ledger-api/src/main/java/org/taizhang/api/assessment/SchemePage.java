package org.taizhang.api.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.adoption.Lives;
import org.taizhang.api.assessment.SchemeShelf.Place;
import org.taizhang.api.assessment.SchemeShelf.Shelved;
import org.taizhang.api.page.Page;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.scheme.Lights;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import tools.jackson.databind.json.JsonMapper;

/** Schemes: all of them, where one is put forward, and one in words, where a second person adopts it. */
@Page
@RequestMapping("/schemes")
class SchemePage {

    private final Streams streams;
    private final Lives lives;
    private final JsonMapper json;

    SchemePage(Streams streams, Lives lives, JsonMapper json) {
        this.streams = streams;
        this.lives = lives;
        this.json = json;
    }

    /** @param from key of a scheme to begin with; without one the form is empty, or holds what was refused */
    @GetMapping
    String schemes(CurrentUser user, @RequestParam(required = false) @Nullable String from, Model model) {
        Assessments state = state();
        SchemeShelf shelf = SchemeShelf.of(state);
        model.addAttribute("schemes", AssessmentTables.schemes(shelf));
        model.addAttribute("ended", lives.ended(state.schemes().ended(), SchemePage::label));
        model.addAttribute("mayPropose", user.may(Action.ADOPT_PLAN));
        if (from != null) {
            model.addAttribute("typed", shown(shelf.get(from).scheme()));
        }
        return "assessment/schemes";
    }

    @GetMapping("/{id}")
    String scheme(CurrentUser user, @PathVariable String id, Model model) {
        Assessments state = state();
        Shelved shelved = SchemeShelf.of(state).get(id);
        Scheme scheme = shelved.scheme();
        Lights lights = scheme.lights();
        boolean mayDecide = user.may(Action.ADOPT_PLAN);
        boolean waits = shelved.place() == Place.WAITING;
        model.addAttribute("shelved", shelved);
        model.addAttribute("scheme", scheme);
        model.addAttribute("hash", SchemeJson.hash(scheme));
        model.addAttribute("indicators", SchemeTables.indicators(scheme));
        model.addAttribute("total", SchemeTables.total(scheme));
        model.addAttribute("bands", SchemeTables.bands(scheme));
        model.addAttribute("missing", SchemeTables.missing(scheme));
        model.addAttribute("lights", lights == null ? null : SchemeTables.lights(lights));
        model.addAttribute("mayPropose", mayDecide);
        model.addAttribute("mayDecide", mayDecide && waits);
        model.addAttribute("own", user.actor().equals(shelved.actor()));
        state.schemes().waiting(id).ifPresent(waiting -> model.addAttribute("proposed", lives.proposed(waiting)));
        return "assessment/scheme";
    }

    private Assessments state() {
        return streams.read(Assessments.STREAM, Assessments.ID).state();
    }

    private static Text label(Proposal<Scheme> proposal) {
        Text title = proposal.content().title();
        return new Text(proposal.id() + " " + title.zh(), proposal.id() + " " + title.en());
    }

    private String shown(Scheme scheme) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(SchemeJson.write(scheme)));
    }
}
