package org.taizhang.api.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.assessment.AdoptScheme;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.EndSchemeProposal;
import org.taizhang.ledger.assessment.ProposeScheme;
import org.taizhang.ledger.assessment.scheme.CanonicalJson.Parsed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;

/** The steps by which a scheme comes into force or not, taken at its pages; what is refused is said there, and what was typed is kept. */
@Page
@RequestMapping("/schemes")
class SchemeStepsPage {

    private static final String ADDRESS = "/schemes";
    private static final int CHARACTERS_MAX = 200_000;

    private final Writes writes;
    private final Rights rights;
    private final Clock clock;

    SchemeStepsPage(Writes writes, Rights rights, Clock clock) {
        this.writes = writes;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @param scheme its JSON as pasted
     * @param file its JSON as a file, which goes before what was pasted
     */
    @PostMapping
    String propose(
            CurrentUser user,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        rights.require(user, Action.ADOPT_PLAN);
        String text = file == null || file.isEmpty() ? scheme : new String(file.getBytes(), StandardCharsets.UTF_8);
        if (text.length() > CHARACTERS_MAX) {
            return refused(after, "", List.of(tooLong()));
        }
        Parsed<Scheme> parsed = SchemeJson.read(text);
        Scheme read = parsed.asOptional().orElse(null);
        if (read == null) {
            return refused(after, text, parsed.problems());
        }
        try {
            Sender sender = Sender.ofPage(user, clock.instant(), ADDRESS);
            writes.write(sender, "", new ProposeScheme(sender.recording(), read));
        } catch (RefusedException problems) {
            return refused(after, text, problems.refusal().problems());
        }
        after.addFlashAttribute("recorded", true);
        after.addAttribute("key", Assessments.key(read));
        return "redirect:" + ADDRESS + "/{key}";
    }

    @PostMapping("/{id}/adoption")
    String adopt(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam String issuer,
            @RequestParam String document,
            @RequestParam LocalDate validFrom,
            @RequestParam LocalDate validTo,
            RedirectAttributes after) {
        rights.require(user, Action.ADOPT_PLAN);
        after.addAttribute("key", id);
        record(user, new AdoptScheme(recording(user), id, issuer, document, validFrom, validTo), after);
        return "redirect:" + ADDRESS + "/{key}";
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(user, id, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(user, id, Ending.withdrawn(reason.strip()), after);
    }

    /** What is no longer put forward has no page of its own. */
    private String end(CurrentUser user, String id, Ending ending, RedirectAttributes after) {
        rights.require(user, Action.ADOPT_PLAN);
        record(user, new EndSchemeProposal(recording(user), id, ending), after);
        return "redirect:" + ADDRESS;
    }

    private Recording recording(CurrentUser user) {
        return new Recording(user.actor(), clock.instant());
    }

    private void record(CurrentUser user, AssessmentCommand command, RedirectAttributes after) {
        try {
            writes.write(new Sender(user, command.recording(), null, null, ADDRESS), "", command);
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException problems) {
            after.addFlashAttribute("problems", problems.refusal().problems());
        }
    }

    private static String refused(RedirectAttributes after, String text, List<Problem> problems) {
        after.addFlashAttribute("problems", problems);
        after.addFlashAttribute("typed", text);
        return "redirect:" + ADDRESS;
    }

    private static Problem tooLong() {
        return Problem.of(
                "SCHEME_LENGTH",
                "",
                "考核办法最多" + CHARACTERS_MAX + "个字符。",
                "A scheme has at most " + CHARACTERS_MAX + " characters.");
    }
}
