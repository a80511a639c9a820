package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.postgres.OwnerOnly;
import org.taizhang.ledger.transparency.Witness;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TileNodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Watches a log from another machine and another office. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Look at a log from elsewhere: sign its checkpoint with a key of this witness's own when it continues the last",
            "one seen, and raise the alarm (exit code 1) when it was rolled back or shows two faces. Needs no database.",
            "The checkpoint it keeps is an anchor for verify."
        })
final class WitnessCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--log", required = true, paramLabel = "URL", description = "Such as https://stats.example/log.")
    private String log = "";

    @Option(names = "--key", required = true, paramLabel = "KEY|FILE", description = "The log's verifier key.")
    private String key = "";

    @Option(
            names = "--state",
            required = true,
            paramLabel = "DIR",
            description = "This witness's own key and the last checkpoint it signed; made at first use.")
    private @Nullable Path state;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "taizhang.local/witness",
            description = "Name of a key that is yet to be made (${DEFAULT-VALUE}).")
    private String name = "";

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "Go on until stopped or alarmed; left out, it looks once.")
    private int everySeconds;

    @Override
    public Integer call() throws Exception {
        Path folder = Objects.requireNonNull(state);
        Files.createDirectories(folder);
        List<VerifierKey> keys = Evidence.keys(List.of(key));
        VerifierKey trusted = keys.get(keys.size() - 1);
        SignerKey own = own(folder.resolve("witness-key"));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Witness " + own.verifier());
        boolean well = look(trusted, own, folder, out);
        while (well && everySeconds > 0) {
            Thread.sleep(Duration.ofSeconds(everySeconds).toMillis());
            well = look(trusted, own, folder, out);
        }
        return well ? 0 : 1;
    }

    private boolean look(VerifierKey trusted, SignerKey own, Path folder, PrintWriter out) throws IOException {
        Path kept = folder.resolve("checkpoint");
        Optional<Checkpoint> seen = Files.exists(kept)
                ? Optional.of(Checkpoint.parse(
                        SignedNote.parse(Files.readAllBytes(kept)).text()))
                : Optional.empty();
        SignedNote shown = SignedNote.parse(new String(Evidence.fetch(log + "/checkpoint"), StandardCharsets.UTF_8));
        Checkpoint next = Checkpoint.parse(shown.text());
        Optional<Witness.Alarm> alarm = Witness.judge(trusted, seen, shown, proof(seen, next));
        if (alarm.isPresent()) {
            Path evidence = folder.resolve("alarm-" + Instant.now().getEpochSecond());
            Files.writeString(evidence, shown.toString());
            out.println("警报 / ALARM " + alarm.get() + ": " + AlarmText.of(alarm.get()) + " " + evidence);
            return false;
        }
        SignedNote signed = shown.with(Cosignature.sign(shown.text(), own, Instant.now()));
        OwnerOnly.write(kept, signed.toString());
        out.println(next.origin() + " has " + next.size() + " events, and all that was seen before.");
        return true;
    }

    /** Made of tiles nobody vouches for; whether it proves anything is judged against both roots. */
    private List<Hash> proof(Optional<Checkpoint> seen, Checkpoint next) {
        return seen.filter(last -> last.size() < next.size())
                .map(last -> new Proofs(new TileNodes(this::tile, next.size())).consistency(last.size(), next.size()))
                .orElse(List.of());
    }

    private Tile tile(TileId id) {
        try {
            return Tile.parse(Evidence.fetch(log + "/" + id.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignerKey own(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] seed = new byte[32];
            new SecureRandom().nextBytes(seed);
            OwnerOnly.write(file, new SignerKey(name, KeyType.COSIGNATURE, seed).secret() + "\n");
        }
        return SignerKey.parse(Files.readString(file).strip());
    }
}
