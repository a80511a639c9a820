package org.taizhang.api.demo;

import java.time.Instant;
import java.time.YearMonth;
import org.taizhang.ledger.plan.AdoptMapping;
import org.taizhang.ledger.plan.AdoptPathBases;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.ProposeMapping;
import org.taizhang.ledger.plan.ProposePathBases;

/** Two persons of the committee put the prepared mapping and path bases in force, weeks after the plan was published. */
final class Committee {

    private static final YearMonth MONTH = YearMonth.of(2021, 12);
    private static final Instant PROPOSED = Instant.parse("2021-12-06T02:20:00Z");
    private static final Instant ADOPTED = Instant.parse("2021-12-15T07:05:00Z");
    private static final String DOCUMENT = "演示考核〔2021〕";

    private final Actors actors;

    Committee(Actors actors) {
        this.actors = actors;
    }

    void tell(Agenda agenda) {
        if (!agenda.month().equals(MONTH)) {
            return;
        }
        FoundingPlan founding = FoundingPlan.yunyang(PROPOSED);
        String first = actors.of("committee");
        String second = actors.of("committee2");
        agenda.add(PROPOSED, first, r -> new ProposeMapping(r, founding.mapping()));
        agenda.add(PROPOSED, first, r -> new ProposePathBases(r, founding.bases()));
        agenda.add(ADOPTED, second, r -> new AdoptMapping(r, founding.mapping().id(), DOCUMENT + "1号"));
        agenda.add(ADOPTED, second, r -> new AdoptPathBases(r, founding.bases().id(), DOCUMENT + "2号"));
    }
}
