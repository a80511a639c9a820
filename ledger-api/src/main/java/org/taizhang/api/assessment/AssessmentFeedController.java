package org.taizhang.api.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.rest.LedgerKindOf;

/**
 * Assessments that were published or made final, for the county's assessment system: oldest first, so that who has read
 * to some position goes on from there. Unchanged pages answer 304.
 */
@RestController
@RequestMapping("/api/v1/feeds")
class AssessmentFeedController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AssessmentFeed feed;
    private final LedgerKindOf ledger;

    AssessmentFeedController(AssessmentFeed feed, LedgerKindOf ledger) {
        this.feed = feed;
        this.ledger = ledger;
    }

    /**
     * @param format with the number of its JSON Schema
     * @param schema address of the JSON Schema
     * @param demonstration true when everything in this ledger is generated; absent otherwise
     * @param next cursor of the next page; absent on the last
     */
    record FeedAnswer(
            String format,
            String schema,
            @Nullable Boolean demonstration,
            List<FeedItem> items,
            @Nullable Long next) {}

    /** @param cursor position of the last item that was read; without it from the beginning */
    @GetMapping("/assessments")
    @Requires(Action.READ_ASSESSMENT)
    ResponseEntity<FeedAnswer> json(
            CurrentUser user,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            WebRequest request) {
        AssessmentFeed.Page page = feed.page(cursor, Limit.of(limit));
        String etag = page.etag(user);
        if (request.checkNotModified(etag)) {
            return notModified(etag);
        }
        return cacheable(etag)
                .body(new FeedAnswer(
                        AssessmentFeed.FORMAT,
                        FeedSchema.address(),
                        ledger.demonstration() ? true : null,
                        feed.items(user, page),
                        page.next()));
    }

    /** The same items, with the next page as a link in the header. */
    @GetMapping("/assessments.csv")
    @Requires(Action.READ_ASSESSMENT)
    ResponseEntity<byte[]> csv(
            CurrentUser user,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            WebRequest request) {
        int size = Limit.of(limit);
        AssessmentFeed.Page page = feed.page(cursor, size);
        String etag = page.etag(user);
        if (request.checkNotModified(etag)) {
            return notModified(etag);
        }
        ResponseEntity.BodyBuilder answer = cacheable(etag)
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"assessments-after-" + cursor + ".csv\"");
        if (page.next() != null) {
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/feeds/assessments.csv?cursor=" + page.next() + "&limit=" + size + ">; rel=\"next\"");
        }
        return answer.body(FeedCsv.of(feed.items(user, page), ledger.demonstration()));
    }

    /** What an answer of the feed looks like; a version never changes. */
    @GetMapping(value = "/assessments/schemas/{number}", produces = FeedSchema.MEDIA_TYPE)
    @Requires(Action.READ_ASSESSMENT)
    String schema(@PathVariable int number) {
        return FeedSchema.of(number);
    }

    private static ResponseEntity.BodyBuilder cacheable(String etag) {
        return ResponseEntity.ok()
                .eTag(etag)
                .cacheControl(CacheControl.noCache().cachePrivate());
    }

    private static <T> ResponseEntity<T> notModified(String etag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
    }
}
