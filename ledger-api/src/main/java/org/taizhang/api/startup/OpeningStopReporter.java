package org.taizhang.api.startup;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** To be stopped while opening is no failure to report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OpeningStopReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof OpeningStoppedException;
    }
}
