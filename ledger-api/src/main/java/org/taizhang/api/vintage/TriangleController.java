package org.taizhang.api.vintage;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;

/** How an indicator was revised from close to close, as JSON or CSV. */
@RestController
@RequestMapping("/api/v1/clusters/{cluster}/indicators/{code}")
class TriangleController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Triangles triangles;

    TriangleController(Triangles triangles) {
        this.triangles = triangles;
    }

    /**
     * Without {@code to} up to the last period that has ended, without {@code from} from the first of that year, without
     * {@code until} up to now.
     */
    @GetMapping(value = "/vintages", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.READ_CLOSED_FIGURES)
    TriangleAnswer triangle(
            CurrentUser user,
            @PathVariable Scope cluster,
            @PathVariable IndicatorCode code,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String closes) {
        return TriangleAnswer.of(triangles.answer(user, cluster, code, new Triangles.Asked(from, to, until, closes)));
    }

    @GetMapping(value = "/vintages", produces = "text/csv")
    @Requires(Action.READ_CLOSED_FIGURES)
    ResponseEntity<byte[]> csv(
            CurrentUser user,
            @PathVariable Scope cluster,
            @PathVariable IndicatorCode code,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String closes) {
        Triangle triangle = triangles.answer(user, cluster, code, new Triangles.Asked(from, to, until, closes));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"vintages-" + cluster + "-" + code + ".csv\"")
                .body(TriangleCsv.of(triangle));
    }
}
