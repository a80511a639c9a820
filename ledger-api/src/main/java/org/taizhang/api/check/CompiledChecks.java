package org.taizhang.api.check;

import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.check.Checks;

/** Compiles the checks in force beside the start of the server, so that the first filer does not wait for them. */
@Component
final class CompiledChecks {

    private final ChecksInForce inForce;

    CompiledChecks(ChecksInForce inForce) {
        this.inForce = inForce;
    }

    @EventListener(ApplicationReadyEvent.class)
    void compile() {
        Checks checks = inForce.checks();
        Thread thread = new Thread(
                () -> Stream.of(FormCode.values()).forEach(form -> inForce.of(checks, form)), "compile-checks");
        thread.setDaemon(true);
        thread.start();
    }
}
