package org.taizhang.ledger.registry;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;

/** A change to a registered enterprise: unknown ones are refused first, then bad fields, then what does not fit. */
sealed interface DirectoryChange extends Command<Enterprise, RegistryEvent>
        permits SettleEnterprise,
                ChangeScale,
                StopProduction,
                ResumeProduction,
                LeaveCluster,
                RenameEnterprise,
                ChangeClass,
                RelocateEnterprise,
                EndEnterprise,
                RecordPredecessor {

    Uscc uscc();

    String document();

    /** What is wrong with the fields, whatever the enterprise's state. */
    Stream<Problem> brokenFields(Streams facts);

    Decision<RegistryEvent> change(Enterprise enterprise);

    @Override
    default StreamType<Enterprise, RegistryEvent> stream() {
        return Enterprise.STREAM;
    }

    @Override
    default String streamId() {
        return uscc().value();
    }

    @Override
    default Decision<RegistryEvent> decide(Enterprise enterprise, Streams facts) {
        if (!enterprise.exists()) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, DirectoryRules.unknown(uscc()));
        }
        List<Problem> broken = Stream.concat(brokenFields(facts), DirectoryRules.document(document()).stream())
                .toList();
        return broken.isEmpty() ? change(enterprise) : Decision.refuse(Refusal.Kind.INVALID, broken);
    }
}
