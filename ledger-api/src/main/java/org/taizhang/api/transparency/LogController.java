package org.taizhang.api.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.projections.transparency.TransparencyLog;

/** The log as any tlog-tiles client reads it: public, without login, and nothing in it that tells of a filing. */
@RestController
@RequestMapping("/log")
class LogController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final TransparencyLog log;

    LogController(TransparencyLog log) {
        this.log = log;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        byte[] note =
                log.checkpoint().orElseThrow(LogController::notThere).toString().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic())
                .body(note);
    }

    /** The verifier keys of all origins the log has had, one a line, the one it signs with now last. */
    @GetMapping("/key")
    ResponseEntity<byte[]> key() {
        String keys = log.keys().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(keys.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        String full = "tile" + path;
        byte[] bytes = BundleId.parse(full)
                .flatMap(log::bundle)
                .or(() -> TileId.parse(full).flatMap(log::tile))
                .orElseThrow(LogController::notThere);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(bytes);
    }

    private static RefusedException notThere() {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "LOG_NOT_COVERED",
                "",
                "最新校验点不包含此内容。请按 /log/checkpoint 中的规模取用。",
                "The newest checkpoint does not cover this: ask for what the size in /log/checkpoint gives.");
    }
}
