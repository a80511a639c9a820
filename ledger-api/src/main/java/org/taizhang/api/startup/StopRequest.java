package org.taizhang.api.startup;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Whether the process was told to end. Spring closes no context before it is open: whoever takes long to open asks here
 * between two parts of the work.
 */
@Component
final class StopRequest implements DisposableBean {

    private final Thread hook = new Thread(() -> made = true, "stop request");
    private volatile boolean made;

    StopRequest() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws OpeningStoppedException when it was */
    void check() {
        if (made) {
            System.out.printf("%n已停止；下次启动从此处继续。 / Stopped; the next start goes on from here.%n");
            throw new OpeningStoppedException();
        }
    }

    @Override
    public void destroy() {
        if (!made) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // the hook is about to run
            }
        }
    }
}
