package org.taizhang.ledger.development;

import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.plan.Plans;

/**
 * What statisticians are told of the report of a cluster, by the plan that is in force when they ask. Never kept and never
 * told to the town.
 */
public final class DevelopmentAlerts {

    private DevelopmentAlerts() {}

    /** Nothing of a cluster that the plan no longer has. */
    public static List<Finding> of(DevelopmentFiled filed, Streams streams) {
        Plans plans = streams.read(Plans.STREAM, Plans.ID).state();
        ClusterBook book =
                streams.read(ClusterBook.STREAM, filed.cluster().value()).state();
        return plans.cluster(filed.cluster())
                .map(cluster -> Progress.of(
                                again(filed), book, cluster, plans.current().orElseThrow(), streams)
                        .alerts())
                .orElse(List.of());
    }

    private static FileDevelopment again(DevelopmentFiled filed) {
        return new FileDevelopment(
                new Recording(filed.actor(), filed.recordedAt()),
                filed.cluster(),
                filed.period(),
                new Submission(filed.values(), Map.of(), Map.of(), filed.signatures(), filed.reason(), List.of()),
                null,
                filed.channel());
    }
}
