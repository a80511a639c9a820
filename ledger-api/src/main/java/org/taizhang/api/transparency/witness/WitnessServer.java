package org.taizhang.api.transparency.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.taizhang.ledger.transparency.Witness.Alarm;
import org.taizhang.ledger.transparency.note.AddCheckpoint;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;

/** A witness that the log asks: {@code POST add-checkpoint} of C2SP tlog-witness, one request after the other. */
public final class WitnessServer implements AutoCloseable {

    private static final int BYTES_MAX = 2 * SignedNote.BYTES_MAX;
    private static final String SIZE = "text/x.tlog.size";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final WitnessFolder folder;
    private final Consumer<String> said;
    private final HttpServer server;

    private record Answer(int status, String type, String body) {}

    /** @param said told of every checkpoint that was signed, and of every one that was not */
    private WitnessServer(WitnessFolder folder, HttpServer server, Consumer<String> said) {
        this.folder = folder;
        this.server = server;
        this.said = said;
    }

    /** @param address to listen on; port 0 for any free one */
    public static WitnessServer start(WitnessFolder folder, InetSocketAddress address, Consumer<String> said)
            throws IOException {
        WitnessServer witness = new WitnessServer(folder, HttpServer.create(address, 0), said);
        witness.server.createContext("/add-checkpoint", witness::handle);
        witness.server.start();
        return witness;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = exchange.getRequestMethod().equals("POST")
                    ? answer(exchange.getRequestBody().readNBytes(BYTES_MAX + 1))
                    : new Answer(405, TEXT, "POST only\n");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(byte[] body) {
        AddCheckpoint asked;
        Checkpoint checkpoint;
        try {
            asked = AddCheckpoint.parse(new String(body, StandardCharsets.UTF_8));
            checkpoint = Checkpoint.parse(asked.checkpoint().text());
        } catch (IllegalArgumentException malformed) {
            return new Answer(400, TEXT, malformed.getMessage() + "\n");
        }
        if (!folder.knows(checkpoint.origin())) {
            return new Answer(404, TEXT, "another log\n");
        }
        if (!folder.signed(asked.checkpoint())) {
            return new Answer(403, TEXT, "not signed by the log\n");
        }
        if (asked.old() > checkpoint.size()) {
            return new Answer(400, TEXT, "the old size is larger than the new one\n");
        }
        long seen = folder.seen().map(Checkpoint::size).orElse(0L);
        return asked.old() == seen ? judged(asked, checkpoint) : new Answer(409, SIZE, seen + "\n");
    }

    private Answer judged(AddCheckpoint asked, Checkpoint checkpoint) {
        WitnessFolder.Look look = folder.look(asked.checkpoint(), asked.proof());
        return look.alarm()
                .map(alarm -> {
                    said.accept("ALARM " + alarm + " at " + checkpoint.size() + ": "
                            + look.evidence().orElseThrow());
                    return alarm == Alarm.SPLIT_VIEW
                            ? new Answer(409, SIZE, checkpoint.size() + "\n")
                            : new Answer(422, TEXT, "not proven to continue what was seen\n");
                })
                .orElseGet(() -> {
                    said.accept(checkpoint.origin() + " has " + checkpoint.size() + " events.");
                    return new Answer(200, TEXT, look.signature().orElseThrow().line() + "\n");
                });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
