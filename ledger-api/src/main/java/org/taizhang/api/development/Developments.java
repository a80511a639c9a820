package org.taizhang.api.development;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Explained;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.ConfirmDevelopment;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.FileDevelopment;

/** Files and confirms the reports of towns, and says what the ledger now holds. */
@Service
class Developments {

    private final Writes writes;
    private final Streams streams;

    Developments(Writes writes, Streams streams) {
        this.writes = writes;
        this.streams = streams;
    }

    /** @param revision the one that says what was sent; an earlier one when it said so already */
    record Filed(int revision, Written<DevelopmentEvent> written) {}

    /** Parameters as in {@link Writes#write}. */
    Filed file(Sender sender, Object body, FileDevelopment command) {
        Written<DevelopmentEvent> written = writes.write(sender, body, command);
        DevelopmentEvent event = written.event();
        return new Filed(
                event != null
                        ? event.revision()
                        : latest(command.cluster(), command.period()).orElseThrow(),
                written);
    }

    /** What would be unusual about filing it now, beside what explains it. */
    Explained unusual(FileDevelopment command) {
        return command.unusual(book(command.cluster()), streams);
    }

    Written<DevelopmentEvent> confirm(Sender sender, Object body, ConfirmDevelopment command) {
        return writes.write(sender, body, command);
    }

    /** The newest revision as the ledger has it. */
    Optional<Integer> latest(ClusterId cluster, Period period) {
        return book(cluster).latest(period).map(latest -> latest.filed().revision());
    }

    ClusterBook book(ClusterId cluster) {
        return streams.read(ClusterBook.STREAM, cluster.value()).state();
    }
}
