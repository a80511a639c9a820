package org.taizhang.api.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Enterprise.Ending;
import org.taizhang.ledger.registry.Enterprise.Predecessor;
import org.taizhang.ledger.registry.IndustryClasses;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.Uscc;

/**
 * An enterprise in the directory.
 *
 * @param industryName of GB/T 4754-2017, where the ledger knows it
 * @param multiSite the legal unit also produces outside the cluster
 * @param individual 个体工商户
 * @param predecessors it took in or came out of; as heir its growth is compared with the past of both
 * @param ending by a merger or a split; absent while it goes on
 */
record EnterpriseAnswer(
        Uscc uscc,
        String name,
        String industryClass,
        @Nullable String industryName,
        boolean multiSite,
        boolean individual,
        List<MembershipAnswer> memberships,
        List<ScaleAnswer> scales,
        List<StopAnswer> stoppages,
        List<Predecessor> predecessors,
        @Nullable Ending ending) {

    /**
     * @param until first month outside
     * @param producingFrom absent while 筹建
     */
    record MembershipAnswer(
            ClusterId cluster,
            YearMonth from,
            @Nullable YearMonth until,
            @Nullable LocalDate producingFrom) {}

    record ScaleAnswer(boolean aboveScale, YearMonth from) {}

    /** @param until first day of production again */
    record StopAnswer(LocalDate from, @Nullable LocalDate until) {}

    /** @param month whose name and class are told */
    static EnterpriseAnswer of(Enterprise enterprise, YearMonth month) {
        EnterpriseRegistered registered = enterprise.particulars(month);
        return new EnterpriseAnswer(
                registered.uscc(),
                registered.name(),
                registered.industryClass().code(),
                IndustryClasses.name(registered.industryClass()).orElse(null),
                registered.multiSite(),
                registered.uscc().individual(),
                enterprise.memberships().stream()
                        .map(m -> new MembershipAnswer(m.cluster(), m.from(), m.until(), m.producing()))
                        .toList(),
                enterprise.scales().stream()
                        .map(s -> new ScaleAnswer(s.aboveScale(), s.from()))
                        .toList(),
                enterprise.stops().stream()
                        .map(s -> new StopAnswer(s.from(), s.until()))
                        .toList(),
                enterprise.predecessors(),
                enterprise.ending());
    }
}
