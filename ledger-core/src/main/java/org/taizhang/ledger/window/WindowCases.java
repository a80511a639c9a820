package org.taizhang.ledger.window;

import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposalEnded;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/** For readers to whom all windows, extensions and calendars are alike. */
public interface WindowCases<R> extends WindowEvent.Cases<R> {

    R window(WindowEvent event);

    @Override
    default R calendarProposed(CalendarProposed event) {
        return window(event);
    }

    @Override
    default R calendarAdopted(CalendarAdopted event) {
        return window(event);
    }

    @Override
    default R calendarProposalEnded(CalendarProposalEnded event) {
        return window(event);
    }

    @Override
    default R windowOpened(WindowOpened event) {
        return window(event);
    }

    @Override
    default R windowClosed(WindowClosed event) {
        return window(event);
    }

    @Override
    default R extensionProposed(ExtensionProposed event) {
        return window(event);
    }

    @Override
    default R extensionGranted(ExtensionGranted event) {
        return window(event);
    }

    @Override
    default R extensionProposalEnded(ExtensionProposalEnded event) {
        return window(event);
    }
}
