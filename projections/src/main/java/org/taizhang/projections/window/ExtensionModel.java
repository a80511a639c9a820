package org.taizhang.projections.window;

import java.sql.Connection;
import java.sql.SQLException;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes every extension that is granted, and every calendar that is adopted. */
public final class ExtensionModel implements ReadModel {

    private final Rows extensions = new Rows("extension", "position", "year", "extension");

    private final Rows calendars = new Rows("calendar", "position", "year", "adopted");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof ExtensionGranted granted) {
            extensions.add(event.position(), granted.year(), StateJson.write(granted.extension()));
        } else if (event.event() instanceof CalendarAdopted adopted) {
            calendars.add(
                    event.position(),
                    adopted.year(),
                    StateJson.write(
                            new Calendars.Adopted(adopted.calendar(), adopted.document(), adopted.recordedAt())));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        extensions.write(connection);
        calendars.write(connection);
    }
}
