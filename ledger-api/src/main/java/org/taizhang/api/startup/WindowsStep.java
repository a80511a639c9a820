package org.taizhang.api.startup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.taizhang.api.calendar.WindowClerk;

/** Windows that opened or closed while nobody was running are recorded before anybody is served. */
@Component
@ConditionalOnWebApplication
@Order(45)
final class WindowsStep implements OpeningStep {

    private final WindowClerk clerk;

    WindowsStep(WindowClerk clerk) {
        this.clerk = clerk;
    }

    @Override
    public void open() {
        clerk.record();
    }
}
