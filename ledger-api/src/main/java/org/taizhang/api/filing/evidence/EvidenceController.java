package org.taizhang.api.filing.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.filing.Evidence;
import org.taizhang.ledger.registry.Uscc;

/** Uploads and downloads of evidence. Whatever a file is, it is only handed on, never shown. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/evidence")
class EvidenceController {

    private final EvidenceFiles files;
    private final EvidenceUse use;
    private final AccessLog log;

    EvidenceController(EvidenceFiles files, EvidenceUse use, AccessLog log) {
        this.files = files;
        this.use = use;
        this.log = log;
    }

    @PostMapping
    @Requires(Action.FILE_REPORT)
    ResponseEntity<Evidence> upload(
            CurrentUser user, @PathVariable Uscc uscc, @RequestParam String name, HttpServletRequest request)
            throws IOException {
        return ResponseEntity.status(201).body(files.keep(user, uscc, name, request.getInputStream()));
    }

    /**
     * What supports no request is there for the enterprise alone: every other reading is one of a report, and logged.
     *
     * @param id SHA-256 of the file
     */
    @GetMapping("/{id}")
    @Requires(Action.READ_STATISTICAL_REPORT)
    ResponseEntity<byte[]> download(CurrentUser user, @PathVariable Uscc uscc, @PathVariable String id) {
        List<AccessLog.Filing> supported = use.reports(uscc, id);
        EvidenceFiles.Content file = files.content(uscc, id)
                .filter(found -> !supported.isEmpty() || user.enterprises().contains(uscc))
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "EVIDENCE_UNKNOWN",
                        "",
                        "没有这个凭证文件，或已按期销毁。",
                        "There is no such file of evidence, or it has been erased."));
        log.read(user, "evidence", supported);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.evidence().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox")
                .body(file.bytes());
    }
}
