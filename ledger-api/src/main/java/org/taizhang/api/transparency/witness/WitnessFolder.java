package org.taizhang.api.transparency.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.taizhang.api.postgres.OwnerOnly;
import org.taizhang.ledger.transparency.Witness;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.NoteSignature;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;

/** A witness of one log: its own key, the last checkpoint it signed, and evidence of broken words. Made where missing. */
public final class WitnessFolder {

    private final Path folder;
    private final List<VerifierKey> log;
    private final SignerKey own;

    /**
     * @param log the keys of the log, had from elsewhere than the log
     * @param name of a key that is yet to be made
     */
    public WitnessFolder(Path folder, List<VerifierKey> log, String name) throws IOException {
        this.folder = folder;
        this.log = List.copyOf(log);
        Files.createDirectories(folder);
        Path key = folder.resolve("witness-key");
        if (!Files.exists(key)) {
            byte[] seed = new byte[32];
            new SecureRandom().nextBytes(seed);
            OwnerOnly.write(key, new SignerKey(name, KeyType.COSIGNATURE, seed).secret() + "\n");
        }
        this.own = SignerKey.parse(Files.readString(key).strip());
    }

    public VerifierKey key() {
        return own.verifier();
    }

    boolean knows(String origin) {
        return log.stream().anyMatch(key -> key.name().equals(origin));
    }

    boolean signed(SignedNote note) {
        return log.stream().anyMatch(note::signedBy);
    }

    /** The last one signed. */
    public synchronized Optional<Checkpoint> seen() {
        Path kept = folder.resolve("checkpoint");
        try {
            return Files.exists(kept)
                    ? Optional.of(Checkpoint.parse(
                            SignedNote.parse(Files.readAllBytes(kept)).text()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + kept, e);
        }
    }

    /**
     * What came of a checkpoint.
     *
     * @param alarm why it was not signed
     * @param evidence file that keeps what was shown
     */
    public record Look(Optional<NoteSignature> signature, Optional<Witness.Alarm> alarm, Optional<Path> evidence) {}

    /** Judges and, when nothing speaks against it, keeps and then signs. */
    public synchronized Look look(SignedNote shown, List<Hash> proof) {
        Optional<Witness.Alarm> alarm = Witness.judge(log, seen(), shown, proof);
        try {
            if (alarm.isPresent()) {
                return new Look(Optional.empty(), alarm, Optional.of(evidence(shown)));
            }
            NoteSignature signature = Cosignature.sign(shown.text(), own, Instant.now());
            List<NoteSignature> ofLog = shown.signatures().stream()
                    .filter(s -> log.stream().anyMatch(key -> key.claims(s)))
                    .toList();
            OwnerOnly.write(
                    folder.resolve("checkpoint"),
                    new SignedNote(shown.text(), ofLog).with(signature).toString());
            return new Look(Optional.of(signature), alarm, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** One file for each checkpoint, however often it is shown. */
    private Path evidence(SignedNote shown) throws IOException {
        Checkpoint checkpoint = Checkpoint.parse(shown.text());
        Path file = folder.resolve("alarm-" + checkpoint.size() + "-"
                + checkpoint.root().toString().substring(0, 16));
        return Files.writeString(file, shown.toString());
    }
}
