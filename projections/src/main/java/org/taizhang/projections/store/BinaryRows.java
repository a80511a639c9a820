package org.taizhang.projections.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Rows on their way into a table by one COPY in PostgreSQL's binary format: the server parses neither statements nor text. A
 * row is begun by {@link #next()} and given its values in the order of the columns.
 */
public final class BinaryRows {

    private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int END = -1;
    private static final Instant EPOCH_OF_POSTGRES = Instant.parse("2000-01-01T00:00:00Z");
    private static final int NANOS_OF_A_MICROSECOND = 1000;
    private static final long MICROS_OF_A_SECOND = 1_000_000;
    private static final int BUFFER = 64 << 10;

    private final String copy;
    private final int columns;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** @param columns separated by commas */
    public BinaryRows(String table, String columns) {
        this.copy = "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(table, columns);
        this.columns = columns.split(",").length;
        write(o -> o.write(HEADER));
    }

    private interface Write {
        void to(DataOutputStream out) throws IOException;
    }

    public BinaryRows next() {
        return write(o -> o.writeShort(columns));
    }

    public BinaryRows add(UUID value) {
        return write(o -> {
            o.writeInt(2 * Long.BYTES);
            o.writeLong(value.getMostSignificantBits());
            o.writeLong(value.getLeastSignificantBits());
        });
    }

    public BinaryRows add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    public BinaryRows add(long value) {
        return write(o -> {
            o.writeInt(Long.BYTES);
            o.writeLong(value);
        });
    }

    /** To the nearest microsecond, as the database keeps it. */
    public BinaryRows add(Instant value) {
        Instant rounded = value.plusNanos(NANOS_OF_A_MICROSECOND / 2);
        return add((rounded.getEpochSecond() - EPOCH_OF_POSTGRES.getEpochSecond()) * MICROS_OF_A_SECOND
                + rounded.getNano() / NANOS_OF_A_MICROSECOND);
    }

    public BinaryRows add(byte[] value) {
        return write(o -> {
            o.writeInt(value.length);
            o.write(value);
        });
    }

    /** Once, after the last row: all of them, or none and the reason. */
    public void write(Connection connection) throws SQLException {
        write(o -> o.writeShort(END));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy, new ByteArrayInputStream(bytes.toByteArray()), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BinaryRows write(Write write) {
        try {
            write.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
