package org.taizhang.api.filing.evidence;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.AccessLog;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.CorrectionQueries;
import org.taizhang.projections.read.FiguresProgress;

/** Which reports a file of evidence was handed in for. */
@Component
class EvidenceUse {

    private static final Set<Correction.State> ALL = EnumSet.allOf(Correction.State.class);
    private static final int PAGE = 500;

    private final CorrectionQueries corrections;
    private final Streams streams;
    private final FiguresProgress figures;

    EvidenceUse(CorrectionQueries corrections, Streams streams, FiguresProgress figures) {
        this.corrections = corrections;
        this.streams = streams;
        this.figures = figures;
    }

    /** Those whose requests name the file; empty as long as it was only uploaded. */
    List<AccessLog.Filing> reports(Uscc uscc, String sha256) {
        return asked(uscc).stream().filter(report -> handedIn(report, sha256)).toList();
    }

    private Set<AccessLog.Filing> asked(Uscc uscc) {
        Set<AccessLog.Filing> reports = new LinkedHashSet<>();
        long position = figures.position();
        Long after = 0L;
        while (after != null) {
            CorrectionQueries.Page page = corrections.list(List.of(uscc), ALL, after, PAGE, position);
            page.items().forEach(step -> reports.add(new AccessLog.Filing(uscc, step.form(), step.period())));
            after = page.next();
        }
        return reports;
    }

    private boolean handedIn(AccessLog.Filing report, String sha256) {
        return streams
                .read(
                        ReportBook.STREAM,
                        ReportBook.id(report.uscc(), report.period().year()))
                .state()
                .corrections(new ReportBook.Key(report.form(), report.period()))
                .stream()
                .flatMap(correction -> correction.request().evidence().stream())
                .anyMatch(file -> file.sha256().equals(sha256));
    }
}
