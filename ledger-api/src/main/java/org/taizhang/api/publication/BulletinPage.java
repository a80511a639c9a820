package org.taizhang.api.publication;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.CsvAnswer;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.vintage.ChangesTable;
import org.taizhang.ledger.publication.PublicationId;

/** 公报: one publication with its figures, its citation and what it revised; a second person of the county releases it here. */
@Page
@RequestMapping("/publications/{publication}")
class BulletinPage {

    private static final int EVENTS_PER_PAGE = 50;

    private final Publications publications;
    private final Bulletins bulletins;
    private final BulletinTables tables;
    private final Publishing publishing;
    private final Rights rights;
    private final Moments moments;
    private final CsvAnswer csv;

    BulletinPage(
            Publications publications,
            Bulletins bulletins,
            BulletinTables tables,
            Publishing publishing,
            Rights rights,
            Moments moments,
            CsvAnswer csv) {
        this.publications = publications;
        this.bulletins = bulletins;
        this.tables = tables;
        this.publishing = publishing;
        this.rights = rights;
        this.moments = moments;
        this.csv = csv;
    }

    /** @param cursor position of the last event of the page before */
    @GetMapping
    String bulletin(
            CurrentUser user,
            @PathVariable("publication") String id,
            @RequestParam(defaultValue = "0") long cursor,
            Model model) {
        Bulletin bulletin = read(user, id, cursor);
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("issue", bulletin.issue());
        model.addAttribute("subject", PublicationTable.subject(bulletin.issue().publication()));
        model.addAttribute("state", PublicationTable.state(bulletin.issue()));
        model.addAttribute("citation", Citation.of(bulletin.issue().publication()));
        model.addAttribute("table", tables.figures(bulletin));
        Bulletin.Revision revision = bulletin.revision();
        if (revision != null) {
            model.addAttribute("revised", tables.changes(bulletin, revision));
            model.addAttribute("page", revision.events());
            model.addAttribute("events", ChangesTable.events(revision.events()));
        }
        boolean waits = bulletin.issue().publication().waiting() && user.may(Action.PUBLISH_FIGURES);
        boolean own = bulletin.issue().publication().proposed().actor().equals(user.actor());
        model.addAttribute("mayRelease", waits && !own);
        model.addAttribute("mayWithdraw", waits);
        return "publication/bulletin";
    }

    /** The figures as they are seen, with status and citation. */
    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> csv(CurrentUser user, @PathVariable("publication") String id, Locale locale) {
        Bulletin bulletin = read(user, id, 0);
        return csv.of(
                tables.file(bulletin),
                PageLanguage.of(locale),
                bulletin.moment().position(),
                "publication-" + bulletin.issue().publication().id());
    }

    @PostMapping("/release")
    String release(Sender sender, @PathVariable("publication") String id, RedirectAttributes after) {
        rights.require(sender.user(), Action.PUBLISH_FIGURES);
        PublicationId known = Publications.id(id);
        return decide(known, () -> publishing.release(sender, known), after);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Sender sender,
            @PathVariable("publication") String id,
            @RequestParam String reason,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.PUBLISH_FIGURES);
        PublicationId known = Publications.id(id);
        after.addFlashAttribute("reason", reason);
        return decide(known, () -> publishing.withdraw(sender, known, reason.strip()), after);
    }

    private static String decide(PublicationId id, Runnable deciding, RedirectAttributes after) {
        PageStep.take(after, deciding);
        return "redirect:/publications/" + id;
    }

    private Bulletin read(CurrentUser user, String id, long cursor) {
        rights.require(user, Action.READ_CLOSED_FIGURES);
        Issue issue = publications.get(
                user, Publications.id(id), moments.resolve(AsOf.NOW).position());
        return bulletins.of(user, issue, cursor, EVENTS_PER_PAGE);
    }
}
