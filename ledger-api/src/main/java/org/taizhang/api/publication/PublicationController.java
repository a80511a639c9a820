package org.taizhang.api.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.page.CsvAnswer;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Recorded;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.publication.PublicationCalendar.Planned;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationId;

/** Publications: listed, read, proposed by one person of the county and released by another. */
@RestController
@RequestMapping("/api/v1/publications")
class PublicationController {

    private final Publications publications;
    private final Bulletins bulletins;
    private final BulletinTables tables;
    private final Publishing publishing;
    private final Moments moments;
    private final CsvAnswer csv;

    PublicationController(
            Publications publications,
            Bulletins bulletins,
            BulletinTables tables,
            Publishing publishing,
            Moments moments,
            CsvAnswer csv) {
        this.publications = publications;
        this.bulletins = bulletins;
        this.tables = tables;
        this.publishing = publishing;
        this.moments = moments;
        this.csv = csv;
    }

    /**
     * @param plannedNext when figures come out next; absent beyond the calendar
     * @param next cursor of the next page; absent on the last
     */
    record ListAnswer(
            @JsonUnwrapped Moment moment,
            @Nullable Planned plannedNext,
            List<PublicationAnswer> items,
            @Nullable String next) {}

    /** @param cursor id of the last publication of the page before */
    @GetMapping
    @Requires(Action.READ_CLOSED_FIGURES)
    ListAnswer list(
            CurrentUser user,
            AsOf asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment moment = moments.resolve(asOf);
        Publications.Page page = publications.page(
                user, moment.position(), cursor == null ? null : Publications.id(cursor), Limit.of(limit));
        return new ListAnswer(
                moment,
                publications.plannedNext().orElse(null),
                page.issues().stream().map(PublicationAnswer::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** @param cursor position of the last event of the page before */
    @GetMapping(value = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.READ_CLOSED_FIGURES)
    BulletinAnswer get(
            CurrentUser user,
            @PathVariable String id,
            AsOf asOf,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment moment = moments.resolve(asOf);
        Issue issue = publications.get(user, Publications.id(id), moment.position());
        return BulletinAnswer.of(bulletins.of(user, issue, cursor == null ? 0 : cursor, Limit.of(limit)));
    }

    @GetMapping(value = "/{id}", produces = "text/csv")
    @Requires(Action.READ_CLOSED_FIGURES)
    ResponseEntity<byte[]> csv(CurrentUser user, @PathVariable String id, AsOf asOf, Locale locale) {
        Moment moment = moments.resolve(asOf);
        Issue issue = publications.get(user, Publications.id(id), moment.position());
        Bulletin bulletin = bulletins.of(user, issue, 0, 1);
        return csv.of(
                tables.file(bulletin),
                PageLanguage.of(locale),
                bulletin.moment().position(),
                "publication-" + issue.publication().id());
    }

    @PostMapping
    @Requires(Action.PUBLISH_FIGURES)
    ResponseEntity<Recorded> propose(Sender sender, @RequestBody Publishing.Proposal body) {
        Written<PublicationEvent> written = publishing.propose(sender, body);
        return decided(written, publishing.proposed(written, body.subject()));
    }

    @PostMapping("/{id}/release")
    @Requires(Action.PUBLISH_FIGURES)
    ResponseEntity<Recorded> release(Sender sender, @PathVariable String id) {
        PublicationId known = Publications.id(id);
        return decided(publishing.release(sender, known), known);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Action.PUBLISH_FIGURES)
    ResponseEntity<Recorded> withdraw(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        PublicationId known = Publications.id(id);
        return decided(publishing.withdraw(sender, known, body.reason()), known);
    }

    private static ResponseEntity<Recorded> decided(Written<PublicationEvent> written, PublicationId id) {
        return written.answer(201)
                .header(HttpHeaders.LOCATION, "/api/v1/publications/" + id)
                .body(Recorded.of(id, written));
    }
}
