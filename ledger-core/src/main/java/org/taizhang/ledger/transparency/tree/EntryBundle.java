package org.taizhang.ledger.transparency.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries in a row, each after its length in two bytes. */
public final class EntryBundle {

    public static final int ENTRY_BYTES_MAX = 65_535;

    private EntryBundle() {}

    public static byte[] bytes(List<byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > ENTRY_BYTES_MAX) {
                throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
            }
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException unless these are 1 to 256 whole entries */
    public static List<byte[]> parse(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            if (rest.remaining() < 2) {
                throw new IllegalArgumentException("a length is cut off");
            }
            int length = Short.toUnsignedInt(rest.getShort());
            if (rest.remaining() < length) {
                throw new IllegalArgumentException("an entry is cut off");
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        if (entries.isEmpty() || entries.size() > Tile.WIDTH_MAX) {
            throw new IllegalArgumentException("a bundle of " + entries.size() + " entries");
        }
        return entries;
    }
}
