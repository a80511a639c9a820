package org.taizhang.projections.vintage;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.indicator.Viewer.Reach;

/**
 * Which events somebody may see one by one. Decisions about plans are open to everybody.
 *
 * @param filings reports of enterprises and what became of them
 * @param directory changes of the directory
 * @param development reports of towns and their confirmations
 */
public record Openness(Viewer filings, Reach directory, Reach development) {

    public static final Openness EVERYTHING = new Openness(Viewer.EVERYTHING, Reach.ALL, Reach.ALL);

    /** Such as {@code jiangkou/output}. */
    String[] reports(List<ClusterId> clusters) {
        return clusters.stream()
                .flatMap(cluster -> Stream.of(FormCode.values())
                        .filter(form -> filings.mayRead(form, cluster))
                        .map(form -> cluster + "/" + form))
                .toArray(String[]::new);
    }

    String[] own() {
        return filings.own().stream().map(Object::toString).toArray(String[]::new);
    }

    static String[] covered(Reach reach, List<ClusterId> clusters) {
        return clusters.stream().filter(reach::covers).map(ClusterId::value).toArray(String[]::new);
    }

    /** Nothing of the asked clusters is closed. */
    boolean complete(List<ClusterId> clusters) {
        return clusters.stream()
                .allMatch(cluster -> directory.covers(cluster)
                        && development.covers(cluster)
                        && Stream.of(FormCode.values()).allMatch(form -> filings.mayRead(form, cluster)));
    }
}
