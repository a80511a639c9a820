package org.taizhang.api.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.assessment.AdoptScheme;
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

    SchemeStepsPage(Writes writes, Rights rights) {
        this.writes = writes;
        this.rights = rights;
    }

    /**
     * @param scheme its JSON as pasted
     * @param file its JSON as a file, which goes before what was pasted
     */
    @PostMapping
    String propose(
            Sender sender,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        rights.require(sender.user(), Action.ADOPT_PLAN);
        String text = file == null || file.isEmpty() ? scheme : new String(file.getBytes(), StandardCharsets.UTF_8);
        if (text.length() > CHARACTERS_MAX) {
            return refused(after, "", List.of(tooLong()));
        }
        Parsed<Scheme> parsed = SchemeJson.read(text);
        Scheme read = parsed.asOptional().orElse(null);
        if (read == null) {
            return refused(after, text, parsed.problems());
        }
        if (!PageStep.take(after, () -> writes.write(sender, "", new ProposeScheme(sender.recording(), read)))) {
            after.addFlashAttribute("typed", text);
            return "redirect:" + ADDRESS;
        }
        after.addAttribute("key", Assessments.key(read));
        return "redirect:" + ADDRESS + "/{key}";
    }

    @PostMapping("/{id}/adoption")
    String adopt(
            Sender sender,
            @PathVariable String id,
            @RequestParam String issuer,
            @RequestParam String document,
            @RequestParam LocalDate validFrom,
            @RequestParam LocalDate validTo,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.ADOPT_PLAN);
        after.addAttribute("key", id);
        AdoptScheme adopt = new AdoptScheme(sender.recording(), id, issuer, document, validFrom, validTo);
        PageStep.take(after, () -> writes.write(sender, "", adopt));
        return "redirect:" + ADDRESS + "/{key}";
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            Sender sender,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, id, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            Sender sender,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, id, Ending.withdrawn(reason.strip()), after);
    }

    /** What is no longer put forward has no page of its own. */
    private String end(Sender sender, String id, Ending ending, RedirectAttributes after) {
        rights.require(sender.user(), Action.ADOPT_PLAN);
        PageStep.take(after, () -> writes.write(sender, "", new EndSchemeProposal(sender.recording(), id, ending)));
        return "redirect:" + ADDRESS;
    }

    private static String refused(RedirectAttributes after, String text, List<Problem> problems) {
        PageStep.refuse(after, problems);
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
