package org.taizhang.api.startup;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.DemoAccounts;
import org.taizhang.api.clock.LedgerClock;
import org.taizhang.api.demo.DemoLoader;
import org.taizhang.api.demo.DemoMandates;
import org.taizhang.api.demo.DemoScript;
import org.taizhang.api.terminal.ProgressLine;
import org.taizhang.ledger.shell.Ledger;

/** Fills a demonstration with what is not yet in it. */
@Component
@Profile("demo")
@ConditionalOnWebApplication
@Order(30)
final class DemonstrationStep implements OpeningStep {

    private final Ledger ledger;
    private final RecordedTimes recorded;
    private final LedgerClock clock;
    private final DemoAccounts demoAccounts;
    private final Accounts accounts;
    private final StopRequest stop;
    private final boolean small;

    DemonstrationStep(
            Ledger ledger,
            RecordedTimes recorded,
            LedgerClock clock,
            DemoAccounts demoAccounts,
            Accounts accounts,
            StopRequest stop,
            TaizhangProperties properties) {
        this.ledger = ledger;
        this.recorded = recorded;
        this.clock = clock;
        this.demoAccounts = demoAccounts;
        this.accounts = accounts;
        this.stop = stop;
        this.small = properties.smallDemonstration();
    }

    @Override
    public void open() {
        demoAccounts.open();
        DemoMandates mandates = new DemoMandates(accounts);
        mandates.give();
        DemoScript script = small
                ? DemoScript.small(DemoScript.SEED, mandates::actor)
                : DemoScript.of(DemoScript.SEED, mandates::actor);
        try (ProgressLine line = ProgressLine.onStandardError("演示数据 / demonstration")) {
            new DemoLoader(ledger, recorded::latest, recorded::events, this::show)
                    .load(script, (month, done, all, steps) -> line.at(done, all, month + ", %,d".formatted(steps)));
        }
    }

    /** Before each transaction of the load: the place to stop. */
    private void show(Instant simulated) {
        stop.check();
        clock.set(simulated, Instant.now(), simulated);
    }
}
