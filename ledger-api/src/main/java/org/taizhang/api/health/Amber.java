package org.taizhang.api.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** It works, and somebody should look. */
final class Amber {

    /** Listed in {@code management.endpoint.health.status.order}. */
    static final Status STATUS = new Status("AMBER");

    private Amber() {}

    static Health.Builder health() {
        return Health.status(STATUS);
    }
}
