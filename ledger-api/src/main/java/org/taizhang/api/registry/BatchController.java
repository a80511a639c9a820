package org.taizhang.api.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.impact.EffectAnswer;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Recorded;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchEvent;

/** 入库、退库: one of the county puts a batch forward by its notice, another decides on the whole of it. */
@RestController
@RequestMapping("/api/v1/scale-batches")
class BatchController {

    private final Batches batches;
    private final Moments moments;

    BatchController(Batches batches, Moments moments) {
        this.batches = batches;
        this.moments = moments;
    }

    /** @param items newest first */
    record BatchesAnswer(@JsonUnwrapped Moment moment, int year, List<BatchAnswer> items) {}

    record OneBatchAnswer(
            @JsonUnwrapped Moment moment, @JsonUnwrapped BatchAnswer batch) {}

    /**
     * @param from January for the annual batch, February to November for a monthly one
     * @param document number of the notice
     * @param entering become above scale; none when left out
     * @param leaving no longer are, in the annual batch; none when left out
     */
    record BatchBody(
            YearMonth from,
            String document,
            @Nullable List<Uscc> entering,
            @Nullable List<Uscc> leaving) {

        Batch batch() {
            return new Batch(
                    from, document, entering == null ? List.of() : entering, leaving == null ? List.of() : leaving);
        }
    }

    /** @param year of the months from which they hold; the present one when left out */
    @GetMapping
    @Requires(Action.READ_SURVEY_CHANGES)
    BatchesAnswer list(AsOf asOf, @RequestParam(required = false) @Nullable Integer year) {
        int shown = batches.year(year);
        Moment moment = moments.resolve(asOf);
        return new BatchesAnswer(
                moment,
                shown,
                batches.of(shown, moment.position()).stream()
                        .map(BatchAnswer::of)
                        .toList());
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_SURVEY_CHANGES)
    OneBatchAnswer get(@PathVariable String id, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return new OneBatchAnswer(moment, BatchAnswer.of(batches.get(BatchId.parse(id), moment.position())));
    }

    /** Empty for what is decided. */
    @GetMapping("/{id}/impact")
    @Requires(Action.DECIDE_SCALE_BATCH)
    EffectAnswer impact(@PathVariable String id) {
        long position = moments.resolve(AsOf.NOW).position();
        return batches.consequence(batches.get(BatchId.parse(id), position))
                .map(consequence -> EffectAnswer.of(consequence.effect()))
                .orElse(EffectAnswer.NONE);
    }

    @PostMapping
    @Requires(Action.DECIDE_SCALE_BATCH)
    ResponseEntity<Recorded> propose(Sender sender, @RequestBody BatchBody body) {
        Batches.Proposed proposed = batches.propose(sender, body, body.batch());
        return answer(proposed.id(), 202, proposed.written());
    }

    @PostMapping("/{id}/acceptance")
    @Requires(Action.DECIDE_SCALE_BATCH)
    ResponseEntity<Recorded> accept(Sender sender, @PathVariable String id) {
        BatchId known = BatchId.parse(id);
        return answer(known, 201, batches.accept(sender, known));
    }

    @PostMapping("/{id}/rejection")
    @Requires(Action.DECIDE_SCALE_BATCH)
    ResponseEntity<Recorded> reject(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        BatchId known = BatchId.parse(id);
        return answer(known, 201, batches.end(sender, known, Ending.refused(body.reason())));
    }

    /** By who put it forward. */
    @PostMapping("/{id}/withdrawal")
    @Requires(Action.DECIDE_SCALE_BATCH)
    ResponseEntity<Recorded> withdraw(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        BatchId known = BatchId.parse(id);
        return answer(known, 201, batches.end(sender, known, Ending.withdrawn(body.reason())));
    }

    private static ResponseEntity<Recorded> answer(BatchId id, int status, Written<BatchEvent> written) {
        return written.answer(status)
                .header(HttpHeaders.LOCATION, "/api/v1/scale-batches/" + id)
                .body(Recorded.of(id, written));
    }
}
