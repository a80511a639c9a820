package org.taizhang.api.transparency.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.taizhang.api.transparency.key.LogProperties;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.projections.sequencer.SequencerNode;
import org.taizhang.projections.transparency.TransparencyLog;

/** Has every witness asked about every new checkpoint, each by a thread of its own, from the node that sequences. */
@Component
public final class Witnesses implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
    private static final long EVERY_MS = 1_000;

    private final SequencerNode sequencer;
    private final List<WitnessCall> calls;
    private final List<Thread> threads = new ArrayList<>();

    Witnesses(LogProperties properties, TransparencyLog log, SequencerNode sequencer) {
        this.sequencer = sequencer;
        this.calls = properties.witnesses().stream()
                .map(w -> new WitnessCall(log, w.url(), VerifierKey.parse(w.key())))
                .toList();
    }

    public int count() {
        return calls.size();
    }

    /** What is wrong with which witness: one that refuses may have seen another history than ours. */
    public List<String> troubles() {
        return calls.stream()
                .map(WitnessCall::trouble)
                .flatMap(Optional::stream)
                .toList();
    }

    private void run(WitnessCall call) {
        Optional<String> last = Optional.empty();
        try {
            while (true) {
                Thread.sleep(EVERY_MS);
                if (sequencer.active()) {
                    last = ask(call, last);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> ask(WitnessCall call, Optional<String> last) throws InterruptedException {
        try {
            call.ask();
        } catch (RuntimeException e) {
            LOG.warn("asking {} failed", call.witness().name(), e);
        }
        Optional<String> now = call.trouble();
        if (!now.equals(last)) {
            now.ifPresentOrElse(
                    trouble -> LOG.warn("{}", trouble),
                    () -> LOG.info("{} signs again", call.witness().name()));
        }
        return now;
    }

    @Override
    public synchronized void start() {
        for (WitnessCall call : calls) {
            Thread thread =
                    new Thread(() -> run(call), "witness " + call.witness().name());
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
