package org.taizhang.api.filing;

import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.check.CheckCatalogue;

/** Compiles the checks beside the start of the server, so that the first filer does not wait for them. */
@Component
final class CompiledChecks {

    @EventListener(ApplicationReadyEvent.class)
    void compile() {
        Thread thread = new Thread(() -> Stream.of(FormCode.values()).forEach(CheckCatalogue::of), "compile-checks");
        thread.setDaemon(true);
        thread.start();
    }
}
