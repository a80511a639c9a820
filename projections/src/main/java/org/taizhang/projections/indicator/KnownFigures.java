package org.taizhang.projections.indicator;

import java.time.Instant;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;

/** Figures as known at a position: read from the tables at once, each computed when it is asked for. For one thread. */
public final class KnownFigures {

    private final Known facts;
    private final Figures unsuppressed;
    private final Figures suppressed;

    KnownFigures(Known facts) {
        this.facts = facts;
        this.unsuppressed = new Figures(facts, true);
        this.suppressed = new Figures(facts, false);
    }

    /** The greatest {@code recordedAt} up to the position. */
    public Instant knownAt() {
        return facts.at();
    }

    /** Of the scope and the periods that were read, or the clusters in it. */
    public FigureSource seenBy(Viewer viewer) {
        return viewer.unsuppressed() ? unsuppressed::figure : suppressed::figure;
    }

    /** The share that is not final: {@link Figures#open}. */
    public Fraction open(IndicatorCode code, ClusterId cluster, Period at) {
        return unsuppressed.open(code, cluster, at);
    }
}
