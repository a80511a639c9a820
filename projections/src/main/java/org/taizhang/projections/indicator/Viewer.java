package org.taizhang.projections.indicator;

import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.registry.Uscc;

/**
 * What the asker may see.
 *
 * @param unsuppressed figures are not withheld: COUNTY and AUDITOR
 * @param statistical single output and employment reports
 * @param administrative single land-use and development reports
 * @param own enterprises whose reports are the asker's own
 */
public record Viewer(boolean unsuppressed, Reach statistical, Reach administrative, Set<Uscc> own) {

    /** Figures after suppression, no single filing. */
    public static final Viewer FIGURES_ONLY = new Viewer(false, Reach.NONE, Reach.NONE, Set.of());

    public static final Viewer EVERYTHING = new Viewer(true, Reach.ALL, Reach.ALL, Set.of());

    public Viewer {
        own = Set.copyOf(own);
    }

    /** Whether every filing of the form from the cluster is open to the asker. */
    public boolean mayRead(FormCode form, ClusterId cluster) {
        return reach(form).covers(cluster);
    }

    public boolean mayRead(FormCode form, ClusterId cluster, Uscc uscc) {
        return own.contains(uscc) || mayRead(form, cluster);
    }

    private Reach reach(FormCode form) {
        return form == FormCode.OUTPUT || form == FormCode.EMPLOYMENT ? statistical : administrative;
    }

    /** @param clusters all that is covered unless {@code everywhere} */
    public record Reach(boolean everywhere, Set<ClusterId> clusters) {

        public static final Reach NONE = new Reach(false, Set.of());
        public static final Reach ALL = new Reach(true, Set.of());

        public Reach {
            clusters = Set.copyOf(clusters);
        }

        public static Reach of(ClusterId... clusters) {
            return new Reach(false, Set.of(clusters));
        }

        public boolean covers(ClusterId cluster) {
            return everywhere || clusters.contains(cluster);
        }
    }
}
