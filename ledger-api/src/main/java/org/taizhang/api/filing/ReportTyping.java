package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.form.AskedExplanation;
import org.taizhang.api.form.FilingSummary;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.check.Explained;
import org.taizhang.ledger.filing.Move;
import org.taizhang.ledger.filing.Preview;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ReasonCode;

/**
 * The page on which a report is typed: its sheet, what is unusual, and the drafts there are of it. It is the same for a
 * statistician who types for the enterprise: then {@link #assist} was said before.
 */
@Component
class ReportTyping {

    private static final String PAGE = "form/typing";
    private static final String ASSISTING = "assisting";
    private static final String JUDGED = "judged";

    private final FormVersions forms;
    private final ReportSheets sheets;
    private final ReportHeads heads;
    private final ReportDrafts drafts;
    private final Filings filings;
    private final Accounts accounts;
    private final Clock clock;

    ReportTyping(
            ReportSheets sheets,
            ReportHeads heads,
            ReportDrafts drafts,
            Filings filings,
            Accounts accounts,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.sheets = sheets;
        this.heads = heads;
        this.drafts = drafts;
        this.filings = filings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A draft that is gone on with shows all that is wrong with it, as it does when it was just refused. */
    static void judged(Model model) {
        model.addAttribute(JUDGED, true);
    }

    /** From here on the page is a statistician's, with drafts of its own and an address of its own. */
    static void assist(Model model) {
        model.addAttribute(ASSISTING, true);
    }

    /**
     * Starts, or goes on.
     *
     * @param resent what was typed when a login had expired, or in the other language
     * @param from whose draft to go on with, when it is not one's own
     */
    String open(CurrentUser user, ReportKey report, @Nullable TypedForm resent, @Nullable String from, Model model) {
        Integer latest = heads.latest(report);
        Optional<RefusedReport> refused = RefusedReport.taken(model);
        if (refused.isPresent()) {
            RefusedReport again = refused.get();
            TypedReport sheet = new TypedReport(report, again.typed(), latest, again.draftVersion());
            Preview preview = preview(user, sheet, model);
            FormProblems problems = all(sheet.typed(), new FormProblems(again.problems()), preview);
            return page(user, new Shown(sheet, problems, Drafting.seen(again.draftVersion())), preview, model);
        }
        List<Draft> kept = drafts(model).of(report);
        Optional<Draft> own = by(user.actor(), kept);
        Optional<Draft> shown = from == null ? own : by(from, kept);
        TypedForm typed =
                Optional.ofNullable(resent).or(() -> shown.map(Draft::typed)).orElseGet(() -> sheets.start(report));
        boolean continued = resent == null && from == null && own.isPresent();
        List<Drafting.Other> others = kept.stream()
                .filter(draft -> !draft.author().equals(user.actor()))
                .map(draft -> new Drafting.Other(draft.author(), name(draft.author()), draft.savedAt()))
                .toList();
        Drafting drafting = Drafting.of(continued ? Drafting.State.CONTINUED : Drafting.State.TYPING, own, others);
        TypedReport sheet = new TypedReport(report, typed, latest, Draft.NONE);
        Preview preview = preview(user, sheet, model);
        FormProblems problems = continued && model.getAttribute(JUDGED) == Boolean.TRUE
                ? all(typed, new FormProblems(preview.broken()), preview)
                : FormProblems.NONE;
        return page(user, new Shown(sheet, problems, drafting), preview, model);
    }

    /**
     * Leads back to the page after a refusal, where all that was typed and what is wrong with it stands again. It is kept
     * as the draft, unless another window saved meanwhile. Of what is stale the newest revision is corrected next.
     *
     * @param kept the drafts it belongs to
     */
    static String refused(
            CurrentUser user,
            TypedReport sent,
            Refusal refusal,
            ReportDrafts kept,
            String address,
            RedirectAttributes after) {
        long version = kept.save(sent.key(), user.actor(), sent.draftVersion(), sent.typed())
                .map(Draft::version)
                .orElse(sent.draftVersion());
        RefusedReport.hand(after, sent.typed(), version, refusal.problems());
        return "redirect:" + address + "?revise=1&" + JUDGED + "=1";
    }

    /**
     * What is typed is kept, and what filing it would get stands at its cells.
     *
     * @param saved empty when another window saved meanwhile: 409
     */
    String saved(CurrentUser user, TypedReport sent, Optional<Draft> saved, HttpServletResponse response, Model model) {
        if (saved.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        Optional<Draft> own = saved.or(() -> by(user.actor(), drafts(model).of(sent.key())));
        Drafting.State state = saved.isPresent() ? Drafting.State.SAVED : Drafting.State.CONFLICT;
        Preview preview = preview(user, sent, model);
        FormProblems problems = all(sent.typed(), new FormProblems(preview.broken()), preview);
        return page(user, new Shown(sent, problems, Drafting.of(state, own, List.of())), preview, model);
    }

    private record Shown(TypedReport sheet, FormProblems problems, Drafting drafting) {}

    private String page(CurrentUser user, Shown screen, Preview preview, Model model) {
        ReportKey report = screen.sheet().key();
        TypedForm typed = screen.sheet().typed();
        ReportSheets.Sheet sheet = sheets.toType(report, typed, screen.problems());
        model.addAttribute("sheet", sheet.form());
        model.addAttribute("asksLastYear", sheet.asksLastYear());
        Explained explained = new Explained(preview.notes(), preview.open());
        List<AskedExplanation> explanations = AskedExplanation.of(explained, typed, screen.problems());
        model.addAttribute("explanations", explanations);
        model.addAttribute("mainClass", sheet.mainClass());
        model.addAttribute(
                "summary",
                FilingSummary.of(
                        version(report),
                        typed,
                        sheet.compared(),
                        explanations,
                        preview.open().size(),
                        user.name()));
        model.addAttribute("ifMatch", screen.sheet().ifMatch());
        model.addAttribute("drafting", screen.drafting());
        model.addAttribute("reasons", ReasonCode.catalogue());
        model.addAttribute("mayAnswer", false);
        model.addAttribute("mayQuery", false);
        model.addAttribute("address", assisting(model) ? AssistancePage.address(report) : report.address());
        return PAGE;
    }

    /** @throws RefusedException for what the ledger would not even see: {@link TypedCells#unreadable} */
    static void requireReadable(TypedForm typed) {
        List<Problem> unreadable = TypedCells.unreadable(typed);
        if (!unreadable.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, unreadable));
        }
    }

    /** Where something could not be read, beside it everything else that filing would be refused for. */
    private static FormProblems all(TypedForm typed, FormProblems problems, Preview preview) {
        List<Problem> unreadable = TypedCells.unreadable(typed);
        return unreadable.isEmpty()
                ? problems
                : new FormProblems(Stream.concat(unreadable.stream(), preview.broken().stream())
                        .toList());
    }

    /** After the close the enterprise asks for a correction on the form; nobody does so for it. */
    private static Move move(Model model) {
        return model.getAttribute("closed") == Boolean.TRUE && !assisting(model) ? Move.CORRECT : Move.FILE;
    }

    private static boolean assisting(Model model) {
        return model.getAttribute(ASSISTING) == Boolean.TRUE;
    }

    private ReportDrafts drafts(Model model) {
        return assisting(model) ? drafts.assisting() : drafts;
    }

    private Preview preview(CurrentUser user, TypedReport sheet, Model model) {
        return filings.check(
                sheet.filing(new Recording(user.actor(), clock.instant()), version(sheet.key())), move(model));
    }

    private FormDefinition version(ReportKey report) {
        return forms.on(report.form(), report.period());
    }

    private static Optional<Draft> by(String author, List<Draft> kept) {
        return kept.stream().filter(draft -> draft.author().equals(author)).findFirst();
    }

    private String name(String author) {
        return accounts.find(author).map(Account::name).orElse(author);
    }
}
