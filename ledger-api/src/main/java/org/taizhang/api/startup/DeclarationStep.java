package org.taizhang.api.startup;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.taizhang.api.demo.DemoScript;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.declaration.DeclareLedger;
import org.taizhang.ledger.declaration.LedgerDeclared.ClockKind;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.shell.Ledger;

/**
 * An empty ledger is declared and given its first plan. Profile {@code demo} opens demonstrations only, and nothing else
 * opens one.
 */
@Component
@Order(20)
final class DeclarationStep implements OpeningStep {

    private static final String ACTOR = "system:opening";

    private final Ledger ledger;
    private final Clock clock;
    private final boolean demonstration;

    DeclarationStep(Ledger ledger, Clock clock, Environment environment) {
        this.ledger = ledger;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void open() {
        Recording recording = new Recording(ACTOR, demonstration ? DemoScript.START : clock.instant());
        DeclareLedger declaration = demonstration
                ? new DeclareLedger(recording, LedgerKind.DEMONSTRATION, ClockKind.SIMULATED, "taizhang-demonstration")
                : new DeclareLedger(recording, LedgerKind.PRODUCTION, ClockKind.SYSTEM, "taizhang");
        ledger.execute(declaration).on(new Insist<>());
        ledger.execute(FoundingPlan.yunyang(recording.at())).on(new Insist<>());
    }
}
