package org.taizhang.api.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A system of others: a real HTTP server that keeps what it is told. */
final class Subscriber implements AutoCloseable {

    private static final int WAIT_SECONDS = 30;

    private final HttpServer server;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    record Heard(String event, String signature, String body) {}

    /** @param status answered to each call, without a body */
    Subscriber(IntSupplier status) {
        this(status, "");
    }

    /** @param body answered to each call */
    Subscriber(IntSupplier status, String body) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] answer = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> take(exchange, status.getAsInt(), answer));
        server.start();
    }

    private void take(HttpExchange exchange, int status, byte[] answer) throws IOException {
        heard.add(new Heard(
                String.valueOf(exchange.getRequestHeaders().getFirst("Taizhang-Event")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Taizhang-Signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().add("Location", url());
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** The next call, however long it takes a busy machine; null when there is none. */
    @Nullable
    Heard next() throws InterruptedException {
        return heard.poll(WAIT_SECONDS, TimeUnit.SECONDS);
    }

    int calls() {
        return heard.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
