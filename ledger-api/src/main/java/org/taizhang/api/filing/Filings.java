package org.taizhang.api.filing;

import org.springframework.stereotype.Service;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FiledEvent;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Move;
import org.taizhang.ledger.filing.Preview;
import org.taizhang.ledger.filing.ReportBook;

/** Files reports and says what the ledger now holds. */
@Service
public class Filings {

    private final Writes writes;
    private final Streams streams;

    Filings(Writes writes, Streams streams) {
        this.writes = writes;
        this.streams = streams;
    }

    /** @param report the revision that says what was sent; an earlier one when it said so already */
    public record Filed(ReportFiled report, Written<FilingEvent> written) {}

    /** Parameters as in {@link Writes#write}. */
    public Filed file(Sender sender, Object body, FileReport command) {
        Written<FilingEvent> written = writes.write(sender, body, command);
        ReportFiled report = FiledEvent.in(written.recorded().events()).orElseGet(() -> latest(command));
        return new Filed(report, written);
    }

    /** What filing it would get now; {@code move} as in {@link FileReport#preview}. */
    public Preview check(FileReport command, Move move) {
        return command.preview(streams, move);
    }

    private ReportFiled latest(FileReport command) {
        return streams.read(ReportBook.STREAM, command.streamId())
                .state()
                .report(command.form(), command.period())
                .orElseThrow()
                .latest()
                .filed();
    }
}
