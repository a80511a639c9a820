package org.taizhang.api.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.transparency.key.LogKey;
import org.taizhang.api.transparency.key.LogProperties;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.transparency.decision.RotateKey;
import org.taizhang.ledger.transparency.note.KeyRotation;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.projections.transparency.LogIdentity;
import picocli.CommandLine.Command;

/** Changes the signing key: first the ledger says so, signed with both keys, then the file is changed. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        description = {
            "Sign the log with a fresh key from now on. An event signed with the old and the new key says so; /log/key shows",
            "both, and receipts of before hold against the old one. A running server takes the new key by itself. What was",
            "interrupted is finished by the same command."
        })
final class LogRotateKeyCommand extends LedgerCommand {

    @Override
    int work(ApplicationContext ledger) {
        if (ledger.getBean(LogProperties.class).given().isPresent()) {
            throw new IllegalStateException(
                    "The key is given from outside (taizhang.log.key): give it by the file of the data folder to rotate it.");
        }
        Path data = ledger.getBean(TaizhangProperties.class).data();
        SignerKey present = ledger.getBean(LogIdentity.class).key();
        SignerKey next = LogKey.next(data, present.name());
        boolean decided = ledger.getBean(Streams.class)
                .read(LogBook.STREAM, LogBook.ID)
                .state()
                .key()
                .filter(next.verifier()::equals)
                .isPresent();
        if (!decided) {
            Recording recording = new Recording(
                    LogRestartCommand.ACTOR, ledger.getBean(Clock.class).instant());
            record(ledger.getBean(Ledger.class), new RotateKey(recording, KeyRotation.sign(present, next)));
        }
        LogKey.change(data, present);
        commandLine().getOut().println("The log is signed with " + next.verifier() + " from now on.");
        return 0;
    }

    private static void record(Ledger ledger, RotateKey command) {
        ledger.execute(command).on(new Outcome.Cases<LogEvent, Boolean>() {
            @Override
            public Boolean recorded(Outcome.Recorded<LogEvent> recorded) {
                return true;
            }

            @Override
            public Boolean refused(Refusal refusal) {
                throw new IllegalStateException(
                        refusal.problems().get(0).message().zh() + " "
                                + refusal.problems().get(0).message().en());
            }
        });
    }
}
