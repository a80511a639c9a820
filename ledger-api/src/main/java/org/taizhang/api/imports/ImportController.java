package org.taizhang.api.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** Imports: sent, followed, read row by row. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    /** @param next the {@code cursor} of the next page; absent on the last */
    record RowsAnswer(List<RowAnswer> items, @Nullable Integer next) {}

    /** Fields as in {@link Verdict}. */
    record RowAnswer(
            int line, Verdict.Kind verdict, @Nullable Integer revision, List<Problem> problems) {}

    @PostMapping(consumes = "text/csv")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<ImportAnswer> send(
            CurrentUser user,
            @RequestParam FormCode form,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        return start(user, form, dryRun, request.getInputStream());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Action.FILE_REPORT)
    ResponseEntity<ImportAnswer> sendFile(
            CurrentUser user,
            @RequestParam FormCode form,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            return start(user, form, dryRun, in);
        }
    }

    @GetMapping("/{id}")
    @Requires(Action.FILE_REPORT)
    ImportAnswer get(CurrentUser user, @PathVariable String id) {
        return ImportAnswer.of(imports.get(user, id));
    }

    @GetMapping("/{id}/rows")
    @Requires(Action.FILE_REPORT)
    RowsAnswer rows(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(required = false) Verdict.@Nullable Kind verdict,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int max = Limit.of(limit);
        List<Verdict> page = imports.verdicts(user, id, cursor, verdict, max);
        return new RowsAnswer(
                page.stream()
                        .map(v -> new RowAnswer(v.line(), v.kind(), v.revision(), v.problems()))
                        .toList(),
                page.size() < max ? null : page.get(max - 1).line());
    }

    private ResponseEntity<ImportAnswer> start(CurrentUser user, FormCode form, boolean dryRun, InputStream in)
            throws IOException {
        if (!form.filedByEnterprises()) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "FORM_OF_TOWNS",
                    "/form",
                    "建设进度表由镇填报，不能导入。",
                    "The development form is filed by towns and cannot be imported.");
        }
        ImportAnswer answer = ImportAnswer.of(imports.start(user, form, dryRun, in));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + answer.id()))
                .body(answer);
    }
}
