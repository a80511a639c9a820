package org.taizhang.projections.window;

import java.sql.Connection;
import java.sql.SQLException;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes every extension that is granted. */
public final class ExtensionModel implements ReadModel {

    private final Rows extensions = new Rows("extension", "position", "year", "extension");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof ExtensionGranted granted) {
            extensions.add(event.position(), granted.period().year(), StateJson.write(granted.extension()));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        extensions.write(connection);
    }
}
