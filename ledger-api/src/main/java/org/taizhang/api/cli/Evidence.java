package org.taizhang.api.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.api.transparency.ReceiptAnswer;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.TlogProof;
import org.taizhang.ledger.transparency.note.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keys, checkpoints and receipts, from files, from addresses or as they are typed. */
final class Evidence {

    private static final int BYTES_MAX = 8_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper WHOLE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Evidence() {}

    /** @param sources a key itself, or a file or address with keys, one a line */
    static List<VerifierKey> keys(List<String> sources) throws IOException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String source : sources) {
            String text = source.matches("[^+/ ][^+ ]*\\+[0-9a-f]{8}\\+.*") ? source : read(source);
            text.lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .map(VerifierKey::parse)
                    .forEach(keys::add);
        }
        return keys;
    }

    /** What was kept outside the database; a proof and a receipt hold a checkpoint each. */
    record Anchors(List<SignedNote> checkpoints, List<Receipt> receipts) {}

    static Anchors anchors(List<String> sources) throws IOException {
        List<SignedNote> checkpoints = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (String source : sources) {
            String text = read(source);
            if (text.startsWith("{")) {
                receipts.add(receipt(text));
            } else if (text.startsWith("c2sp.org/tlog-proof")) {
                checkpoints.add(TlogProof.parse(text).checkpoint());
            } else {
                checkpoints.add(SignedNote.parse(text));
            }
        }
        return new Anchors(checkpoints, receipts);
    }

    static Receipt receipt(String json) {
        try {
            return WHOLE.readValue(json, ReceiptAnswer.class).receipt();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no receipt: " + e.getMessage(), e);
        }
    }

    static String read(String source) throws IOException {
        byte[] bytes = source.matches("https?://.*") ? fetch(source) : Files.readAllBytes(Path.of(source));
        if (bytes.length > BYTES_MAX) {
            throw new IOException(source + " has more than " + BYTES_MAX + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] fetch(String address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + address, e);
        }
    }
}
