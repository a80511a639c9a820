package org.taizhang.api.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.taizhang.api.paging.Limit;

/** Reports of interference: written by everybody, read and handled by auditors. */
@RestController
@RequestMapping("/api/v1/interference-reports")
class InterferenceController {

    private final Interference interference;

    InterferenceController(Interference interference) {
        this.interference = interference;
    }

    /** @param text what happened; names may be told */
    record NewReport(String text) {}

    record Reported(String id) {}

    /** @param note what was done */
    record Handling(String note) {}

    /** @param next the {@code cursor} of the next page; absent on the last */
    record ReportsAnswer(
            List<Interference.Report> items, @Nullable Long next) {}

    @PostMapping
    @Requires(Action.REPORT_INTERFERENCE)
    ResponseEntity<Reported> report(CurrentUser user, @RequestBody NewReport body) {
        return ResponseEntity.status(201).body(new Reported(interference.report(user, body.text())));
    }

    @GetMapping
    @Requires(Action.READ_INTERFERENCE)
    ReportsAnswer list(
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int max = Limit.of(limit);
        List<Interference.Report> page = interference.list(cursor, max);
        return new ReportsAnswer(
                page, page.size() < max ? null : page.get(max - 1).number());
    }

    @PostMapping("/{id}/handling")
    @Requires(Action.READ_INTERFERENCE)
    ResponseEntity<Void> handle(CurrentUser user, @PathVariable String id, @RequestBody Handling body) {
        interference.handle(user, id, body.note());
        return ResponseEntity.noContent().build();
    }
}
