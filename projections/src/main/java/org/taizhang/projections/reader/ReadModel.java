package org.taizhang.projections.reader;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Some tables made from events. An instance collects what the events of one batch come to and writes it at the batch's
 * end; what it writes depends on the events alone, never on where batches end. After a failure it is thrown away.
 */
public interface ReadModel {

    /** In the order of positions; events it has no use for are ignored. */
    void take(Positioned event);

    /**
     * One statement per table, in the reader's transaction; the instance is empty afterwards.
     *
     * @param connection whose search path is the schema that holds the tables
     */
    void write(Connection connection) throws SQLException;
}
