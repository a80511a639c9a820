package org.taizhang.api.transparency.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.transparency.note.AddCheckpoint;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.NoteSignature;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.projections.transparency.TransparencyLog;

/**
 * Asks one witness to cosign the newest checkpoint. What it signed last is learnt from its own answer and then remembered.
 * Believes only a signature that holds. Used by one thread.
 */
final class WitnessCall {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TransparencyLog log;
    private final URI address;
    private final VerifierKey witness;
    private final HttpClient http;
    private long signed;
    private @Nullable Checkpoint done;
    private volatile @Nullable String trouble;

    WitnessCall(TransparencyLog log, URI url, VerifierKey witness) {
        this.log = log;
        this.address = URI.create(url.toString().replaceFirst("/*$", "/add-checkpoint"));
        this.witness = witness;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    VerifierKey witness() {
        return witness;
    }

    /** Why the witness did not sign the last time; empty when it did, or has not been asked. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Once; does nothing when the newest checkpoint is signed already. */
    void ask() throws InterruptedException {
        SignedNote note = log.checkpoint().orElse(null);
        if (note == null) {
            return;
        }
        Checkpoint newest = Checkpoint.parse(note.text());
        if (newest.equals(done)) {
            return;
        }
        try {
            HttpResponse<String> answer = send(note, newest);
            if (answer.statusCode() == 409 && learnt(answer.body(), newest)) {
                answer = send(note, newest);
            }
            trouble = answer.statusCode() == 200
                    ? accept(answer.body(), note, newest)
                    : witness.name() + " did not sign a checkpoint of " + newest.size() + " events: "
                            + answer.statusCode() + " " + answer.body().strip();
        } catch (IOException unreachable) {
            trouble = witness.name() + " does not answer: " + unreachable;
        }
    }

    private HttpResponse<String> send(SignedNote note, Checkpoint newest) throws IOException, InterruptedException {
        AddCheckpoint request = new AddCheckpoint(signed, log.consistency(signed, newest.size()), note);
        return http.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** @return whether the witness has signed something else than we thought that the newest may continue */
    private boolean learnt(String body, Checkpoint newest) {
        if (!body.matches("(0|[1-9][0-9]{0,17})\n")) {
            return false;
        }
        long size = Long.parseLong(body.strip());
        boolean other = size != signed && size <= newest.size();
        signed = size <= newest.size() ? size : signed;
        return other;
    }

    private @Nullable String accept(String lines, SignedNote note, Checkpoint newest) {
        Optional<NoteSignature> signature = signatures(lines).stream()
                .filter(witness::claims)
                .filter(s -> Cosignature.time(new SignedNote(note.text(), List.of(s)), witness)
                        .isPresent())
                .findFirst();
        if (signature.isEmpty()) {
            return witness.name() + " sent no signature of its key that holds";
        }
        log.cosigned(newest, signature.get());
        signed = newest.size();
        done = newest;
        return null;
    }

    private static List<NoteSignature> signatures(String lines) {
        try {
            return lines.lines().map(NoteSignature::parse).toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
