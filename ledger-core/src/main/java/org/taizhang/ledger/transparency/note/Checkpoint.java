package org.taizhang.ledger.transparency.note;

import java.util.Arrays;
import java.util.List;
import org.taizhang.ledger.transparency.tree.Hash;

/**
 * The state of a log: so many leaves, this root.
 *
 * @param origin the log's name, unlike that of any other log
 * @param extensions further lines, about which nothing is known
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!line(origin) || size < 0 || !extensions.stream().allMatch(Checkpoint::line)) {
            throw new IllegalArgumentException("not a checkpoint of " + size + " leaves by \"" + origin + "\"");
        }
    }

    public static Checkpoint of(String origin, long size, Hash root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /** @throws IllegalArgumentException unless the text is a checkpoint in its one form */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException("a checkpoint has at least three whole lines");
        }
        return new Checkpoint(
                lines[0],
                Decimal.parse(lines[1]),
                Hash.ofBase64(lines[2]),
                Arrays.asList(lines).subList(3, lines.length - 1));
    }

    /** What is signed; ends with a newline. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static boolean line(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c >= ' ');
    }
}
