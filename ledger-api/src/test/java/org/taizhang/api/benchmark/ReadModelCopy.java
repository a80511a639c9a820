package org.taizhang.api.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all read models, taken out once and copied into tables like theirs. */
final class ReadModelCopy {

    private final DataSource source;
    private final JdbcClient jdbc;
    private final String schema;
    private final Path folder;

    /** @param schema of the version of the read models in use */
    ReadModelCopy(DataSource source, String schema, Path folder) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.schema = schema;
        this.folder = folder;
    }

    private List<String> tables() {
        return jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY tablename")
                .param(schema)
                .query(String.class)
                .list();
    }

    /** Into files, and empty tables with the same indexes made ready. */
    void prepare() throws SQLException, IOException {
        jdbc.sql("DROP SCHEMA IF EXISTS benchmark_read CASCADE").update();
        jdbc.sql("CREATE SCHEMA benchmark_read").update();
        for (String table : tables()) {
            jdbc.sql("CREATE TABLE benchmark_read." + table + " (LIKE " + schema + "." + table + " INCLUDING ALL)")
                    .update();
            try (Connection connection = source.getConnection();
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)))) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY " + schema + "." + table + " TO STDOUT (FORMAT binary)", out);
            }
        }
    }

    /** The files into the tables. */
    void copy() throws SQLException, IOException {
        for (String table : tables()) {
            try (Connection connection = source.getConnection();
                    InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(table)))) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY benchmark_read." + table + " FROM STDIN (FORMAT binary)", in);
            }
        }
    }
}
