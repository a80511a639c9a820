package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.transparency.witness.WitnessFolder;
import org.taizhang.api.transparency.witness.WitnessServer;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TileNodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Watches a log from another machine and another office. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Look at a log from elsewhere: sign its checkpoint with a key of this witness's own when it continues the last",
            "one seen, and raise the alarm (exit code 1) when it was rolled back or shows two faces. Needs no database.",
            "With --listen the log asks this witness instead (C2SP tlog-witness) and puts its signatures into receipts.",
            "The checkpoint it keeps is an anchor for verify."
        })
final class WitnessCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--log", paramLabel = "URL", description = "Look there, such as https://stats.example/log.")
    private @Nullable String log;

    @Option(
            names = "--listen",
            paramLabel = "[HOST:]PORT",
            description = "Answer the log's requests here until stopped; on this machine only without a host.")
    private @Nullable String listen;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY|FILE",
            description = "The log's verifier keys; several after a rotation.")
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
            description = "Go on looking until stopped or alarmed; left out, it looks once.")
    private int everySeconds;

    @Override
    public Integer call() throws Exception {
        String looked = log;
        String asked = listen;
        if ((looked == null) == (asked == null)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "Give either --log or --listen: look, or be asked");
        }
        WitnessFolder folder = new WitnessFolder(Objects.requireNonNull(state), Evidence.keys(List.of(key)), name);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Witness " + folder.key());
        return looked == null ? answer(Objects.requireNonNull(asked), folder, out) : watch(looked, folder, out);
    }

    private static int answer(String address, WitnessFolder folder, PrintWriter out) throws Exception {
        int colon = address.lastIndexOf(':');
        InetSocketAddress socket = new InetSocketAddress(
                colon < 0 ? "localhost" : address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        try (WitnessServer server = WitnessServer.start(folder, socket, out::println)) {
            out.println("Asked at port " + server.port() + ", until stopped.");
            Thread.currentThread().join();
        }
        return 0;
    }

    private int watch(String url, WitnessFolder folder, PrintWriter out) throws Exception {
        boolean well = look(url, folder, out);
        while (well && everySeconds > 0) {
            Thread.sleep(Duration.ofSeconds(everySeconds).toMillis());
            well = look(url, folder, out);
        }
        return well ? 0 : 1;
    }

    private static boolean look(String url, WitnessFolder folder, PrintWriter out) throws IOException {
        SignedNote shown = SignedNote.parse(new String(Evidence.fetch(url + "/checkpoint"), StandardCharsets.UTF_8));
        Checkpoint next = Checkpoint.parse(shown.text());
        WitnessFolder.Look look = folder.look(shown, proof(url, folder.seen(), next));
        look.alarm()
                .ifPresentOrElse(
                        alarm -> out.println("警报 / ALARM " + alarm + ": " + AlarmText.of(alarm) + " "
                                + look.evidence().orElseThrow()),
                        () -> out.println(
                                next.origin() + " has " + next.size() + " events, and all that was seen before."));
        return look.alarm().isEmpty();
    }

    /** Made of tiles nobody vouches for; whether it proves anything is judged against both roots. */
    private static List<Hash> proof(String url, Optional<Checkpoint> seen, Checkpoint next) {
        return seen.filter(last -> last.size() < next.size())
                .map(last -> new Proofs(new TileNodes(id -> tile(url, id), next.size()))
                        .consistency(last.size(), next.size()))
                .orElse(List.of());
    }

    private static Tile tile(String url, TileId id) {
        try {
            return Tile.parse(Evidence.fetch(url + "/" + id.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
