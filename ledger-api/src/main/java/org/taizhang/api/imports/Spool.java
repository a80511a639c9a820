package org.taizhang.api.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The lines of a file, kept on disk as they were understood, to be read in another order: lines of the same enterprise
 * come together, in the order of the file, so that its books are needed once. Lines are numbered by their place in that
 * order, from 0; any thread may read any of them.
 */
final class Spool implements AutoCloseable {

    private final FileChannel file;
    /** By place: hash of the enterprise, and number in the file. */
    private final long[] order;
    /** By number in the file, and one more where the last one ends. */
    private final int[] offsets;

    private Spool(FileChannel file, long[] order, int[] offsets) {
        this.file = file;
        this.order = order;
        this.offsets = offsets;
    }

    /**
     * @param enterprise a hash of whom a record is about
     * @throws org.taizhang.api.problem.RefusedException where the file is broken
     */
    static Spool of(CsvFile csv, ToIntFunction<CsvRecord> enterprise) throws IOException {
        Path path = Files.createTempFile("import", ".lines");
        try {
            LongStream.Builder order = LongStream.builder();
            IntStream.Builder offsets = IntStream.builder();
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
                int[] number = {0};
                csv.each(row -> {
                    order.add((long) enterprise.applyAsInt(row) << Integer.SIZE | number[0]++);
                    offsets.add(out.size());
                    write(row, out);
                });
                offsets.add(out.size());
            }
            return new Spool(
                    FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE),
                    order.build().sorted().toArray(),
                    offsets.build().toArray());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static void write(CsvRecord row, DataOutputStream out) {
        try {
            out.writeInt(Math.toIntExact(row.getStartingLineNumber()));
            out.writeInt(row.getFieldCount());
            for (String field : row.getFields()) {
                out.writeUTF(field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return order.length;
    }

    /** Whether an enterprise ends before this place. */
    boolean between(int place) {
        return place == 0 || place == order.length || enterprise(place) != enterprise(place - 1);
    }

    private int enterprise(int place) {
        return (int) (order[place] >> Integer.SIZE);
    }

    Line at(int place) {
        int number = (int) order[place];
        ByteBuffer bytes = ByteBuffer.allocate(offsets[number + 1] - offsets[number]);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, offsets[number] + (long) bytes.position()) < 0) {
                    throw new EOFException("line " + number + " of a spool is cut off");
                }
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.array()));
            int line = in.readInt();
            String[] fields = new String[in.readInt()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = in.readUTF();
            }
            return new Line(line, Arrays.asList(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
