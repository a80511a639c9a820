package org.taizhang.ledger.transparency.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a tile's path: its number in groups of three digits, and the width of a partial one. */
final class TileIndex {

    /** Of {@code 256^width} leaves no ledger has more tiles than five groups can number. */
    private static final Pattern PATH = Pattern.compile("((?:x[0-9]{3}/){0,5})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    private TileIndex() {}

    record Parsed(long index, int width) {}

    static String path(long index, int width) {
        StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return width == Tile.WIDTH_MAX ? path.toString() : path + ".p/" + width;
    }

    /** Empty for any but the one way to write it. */
    static Optional<Parsed> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(matcher.group(1).replaceAll("[x/]", "") + matcher.group(2));
        int width = matcher.group(3) == null ? Tile.WIDTH_MAX : Integer.parseInt(matcher.group(3));
        if (matcher.group(3) != null && width >= Tile.WIDTH_MAX
                || !path(index, width).equals(path)) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(index, width));
    }
}
