package org.taizhang.api.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** UTF-8 (with or without a byte order mark) or GB18030: whichever the whole file is well-formed in, UTF-8 first. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int START = 256;

    private Encoding() {}

    /** @throws RefusedException for a file that is neither, naming the line */
    static Charset of(Path file) throws IOException {
        if (startsLikeUtf16(file)) {
            throw refused(1, "请另存为 UTF-8 或 GB18030 编码的 CSV。", "Save it as CSV in UTF-8 or GB18030.");
        }
        Optional<Integer> brokenUtf8 = brokenLine(file, StandardCharsets.UTF_8);
        if (brokenUtf8.isEmpty()) {
            return StandardCharsets.UTF_8;
        }
        Optional<Integer> brokenGb = brokenLine(file, GB18030);
        // a header that is UTF-8 with Chinese in it is not GB18030 by accident: the file is damaged further down
        if (brokenGb.isEmpty() && (brokenUtf8.get() == 1 || !chineseHeader(file))) {
            return GB18030;
        }
        throw refused(brokenUtf8.get(), "文件编码已损坏。", "The file's encoding is broken.");
    }

    private static RefusedException refused(int line, String zh, String en) {
        return RefusedException.of(
                Refusal.Kind.INVALID, "CSV_ENCODING", "", "第" + line + "行：" + zh, "Line " + line + ": " + en);
    }

    /** By its mark, or because every Latin character and line feed has a zero beside it. */
    private static boolean startsLikeUtf16(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            boolean marked =
                    start.length > 1 && ((start[0] == -1 && start[1] == -2) || (start[0] == -2 && start[1] == -1));
            return marked || IntStream.range(0, start.length).anyMatch(i -> start[i] == 0);
        }
    }

    private static boolean chineseHeader(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                if (b > 0x7f) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The line of the first byte that cannot be decoded. */
    private static Optional<Integer> brokenLine(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        int line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                line += lineFeeds(chars.flip());
                chars.clear();
                bytes.compact();
                if (result.isError()) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }

    private static int lineFeeds(CharBuffer chars) {
        int count = 0;
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) == '\n') {
                count++;
            }
        }
        return count;
    }
}
