package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.taizhang.api.terminal.ProgressLine;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.StaticLog;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.projections.reader.Reconcile;
import org.taizhang.projections.transparency.LedgerAudit;
import org.taizhang.projections.transparency.TransparencyLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Proves that nothing was changed, or names what was. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recompute the log from the stored events and compare it with everything published; exit code 1 when",
            "something differs. With --receipt or --log nothing but these files is read."
        },
        footer = {
            "",
            "What an anchor is: a checkpoint kept where whoever has the database cannot reach it. Without one, a history",
            "rewritten as a whole and signed with the stolen key, or its end cut off with all traces, is not found."
        })
final class VerifyCommand extends LedgerCommand {

    @Option(names = "--receipt", paramLabel = "FILE", description = "Verify this receipt offline.")
    private @Nullable Path receipt;

    @Option(names = "--log", paramLabel = "DIR", description = "Verify an exported log offline.")
    private @Nullable Path directory;

    @Option(
            names = "--key",
            paramLabel = "KEY|FILE|URL",
            description = "The log's verifier keys. Needed offline; else those of this installation are taken.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--witness",
            paramLabel = "KEY|FILE|URL",
            description = "Keys of witnesses that must have seen the receipt's checkpoint.")
    private List<String> witnesses = new ArrayList<>();

    @Option(
            names = "--anchor",
            paramLabel = "FILE|URL|RECEIPT",
            description = "A checkpoint, proof or receipt from outside that the ledger must agree with; repeatable.")
    private List<String> anchors = new ArrayList<>();

    @Option(names = "--no-figures", description = "Leave out the comparison of the read models with the events.")
    private boolean noFigures;

    @Override
    public Integer call() throws Exception {
        Path file = receipt;
        Path folder = directory;
        if (file == null && folder == null) {
            return super.call();
        }
        settings();
        return file == null ? directory(Objects.requireNonNull(folder)) : receipt(file);
    }

    private List<VerifierKey> trusted() throws IOException {
        if (keys.isEmpty()) {
            throw new ParameterException(
                    commandLine(), "Give --key: the log's key, which you have from elsewhere than what you verify");
        }
        return Evidence.keys(keys);
    }

    private int receipt(Path file) throws IOException {
        Receipt given = Evidence.receipt(Files.readString(file));
        String origin = given.proof().state().origin();
        List<VerifierKey> trusted = trusted();
        List<VerifierKey> ofLog =
                trusted.stream().filter(k -> k.name().equals(origin)).toList();
        VerifierKey key = ofLog.stream()
                .filter(given.proof().checkpoint()::signedBy)
                .findFirst()
                .orElse(ofLog.isEmpty() ? trusted.get(0) : ofLog.get(0));
        List<VerifierKey> asked = Evidence.keys(witnesses);
        Receipt.Checked checked = given.check(key, asked);
        PrintWriter out = commandLine().getOut();
        checked.faults().forEach(fault -> out.println(FaultText.of(fault)));
        asked.stream()
                .filter(witness -> !checked.witnessed().containsKey(witness))
                .forEach(witness -> out.println("见证人" + witness.name() + "未签认此校验点。 / The witness " + witness.name()
                        + " did not sign this checkpoint."));
        checked.witnessed()
                .forEach((witness, time) -> out.println("Seen by the witness " + witness.name() + " at " + time + "."));
        boolean good = checked.good() && checked.witnessed().size() == asked.size();
        out.printf(
                "%s: event %s, position %d of %d in the log %s.%n",
                good ? "The receipt holds" : "The receipt does NOT hold",
                given.row().eventId(),
                given.proof().index() + 1,
                given.proof().state().size(),
                origin);
        return good ? 0 : 1;
    }

    private int directory(Path folder) throws IOException {
        StaticLog.Report report = new StaticLog(path -> file(folder.resolve(path))).check(trusted());
        PrintWriter out = commandLine().getOut();
        report.faults().forEach(fault -> out.println(fault.zh() + " / " + fault.en()));
        out.printf("%s: %d entries.%n", report.clean() ? "The log holds" : "The log does NOT hold", report.size());
        return report.clean() ? 0 : 1;
    }

    private static Optional<byte[]> file(Path path) {
        try {
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    @Override
    int work(ApplicationContext ledger) throws IOException {
        Evidence.Anchors outside = Evidence.anchors(anchors);
        List<VerifierKey> trusted =
                keys.isEmpty() ? ledger.getBean(TransparencyLog.class).keys() : Evidence.keys(keys);
        LedgerAudit audit = ledger.getBean(LedgerAudit.class);
        LedgerAudit.Report report;
        try (ProgressLine line = ProgressLine.onStandardError("verify")) {
            report = audit.run(
                    new LedgerAudit.Anchors(trusted, outside.checkpoints(), outside.receipts()),
                    (position, head) -> line.at(position, head, "events"));
        }
        PrintWriter out = commandLine().getOut();
        report.findings()
                .forEach(finding -> out.println(finding.kind() + " "
                        + finding.text().zh() + " / " + finding.text().en()));
        report.closed()
                .forEach(position -> out.println("CLOSED 位置" + position + "：盐值已经两人决定删除，此叶不能再打开。 / Position " + position
                        + ": its salt was erased by decision of two persons, the leaf can no longer be opened."));
        long differences = report.found() + (noFigures ? 0 : figures(ledger, out));
        out.printf(
                "%s: %d events, root %s, compared with %d anchors from outside.%n",
                differences == 0 ? "Nothing was changed" : differences + " differences",
                report.events(),
                report.root().base64(),
                anchors.size());
        return differences == 0 ? 0 : 1;
    }

    private static long figures(ApplicationContext ledger, PrintWriter out) {
        Reconcile.Report report;
        try (ProgressLine line = ProgressLine.onStandardError("figures")) {
            report = ledger.getBean(Reconcile.class).deep((position, head) -> line.at(position, head, "events"));
        }
        report.differences().forEach(difference -> out.println("FIGURES " + difference.zh() + " / " + difference.en()));
        return report.differences().size();
    }
}
