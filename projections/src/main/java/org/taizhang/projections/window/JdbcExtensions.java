package org.taizhang.projections.window;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;

/** Extensions as {@link ExtensionModel} found them. */
public final class JdbcExtensions implements ExtensionQueries {

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcExtensions(DataSource dataSource, ReadSchema schema) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
    }

    @Override
    public Extensions granted(int from, int to, long position) {
        return new Extensions(jdbc
                .sql("SELECT extension FROM " + schema.name()
                        + ".extension WHERE year BETWEEN ? AND ? AND position <= ? ORDER BY position")
                .params(from, to, position)
                .query(String.class)
                .list()
                .stream()
                .map(json -> StateJson.read(json, Extension.class))
                .toList());
    }
}
