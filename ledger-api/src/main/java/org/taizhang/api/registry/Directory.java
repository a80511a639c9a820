package org.taizhang.api.registry;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.PlannedClusters;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.registry.DirectoryQueries;
import org.taizhang.projections.registry.Sought;

/** The part of the directory that somebody may see. */
@Service
public class Directory {

    private final DirectoryQueries directory;
    private final PlannedClusters clusters;
    private final Rights rights;

    Directory(DirectoryQueries directory, PlannedClusters clusters, Rights rights) {
        this.directory = directory;
        this.clusters = clusters;
        this.rights = rights;
    }

    /**
     * Parameters and page as in {@link DirectoryQueries#list}.
     *
     * @throws RefusedException for a cluster of another town, or one that no plan has
     */
    public DirectoryQueries.Page list(
            CurrentUser user,
            @Nullable ClusterId cluster,
            @Nullable String q,
            @Nullable String cursor,
            int limit,
            long position) {
        rights.require(user, Action.READ_DIRECTORY);
        ClusterId town = user.cluster();
        boolean ofTown =
                !user.mayOnAll(Action.READ_DIRECTORY) && town != null && user.mayOn(Action.READ_DIRECTORY, town);
        if (cluster != null && ofTown) {
            rights.requireCluster(user, Action.READ_DIRECTORY, cluster.value());
        }
        if (cluster != null) {
            clusters.require(Scope.of(cluster), position);
        }
        if (user.mayOnAll(Action.READ_DIRECTORY)) {
            return directory.list(cluster, q, cursor, limit, position);
        }
        return ofTown
                ? directory.list(town, q, cursor, limit, position)
                : new DirectoryQueries.Page(own(user, cluster, q, position), null);
    }

    /** @throws RefusedException when it is not registered by then */
    public Enterprise get(Uscc uscc, long position) {
        return directory
                .find(uscc, position)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "ENTERPRISE_UNKNOWN",
                        "/uscc",
                        "名录库中没有该统一社会信用代码的企业（截至所查询的时点）。",
                        "No enterprise with this code is in the directory, as of the moment asked for."));
    }

    /** Mandates are few: all on one page. */
    private List<Enterprise> own(CurrentUser user, @Nullable ClusterId cluster, @Nullable String q, long position) {
        return user.enterprises().stream()
                .sorted()
                .map(uscc -> directory.find(uscc, position))
                .flatMap(Optional::stream)
                .filter(e -> cluster == null
                        || e.memberships().stream().anyMatch(m -> m.cluster().equals(cluster)))
                .filter(e -> q == null || matches(e, q))
                .toList();
    }

    private static boolean matches(Enterprise enterprise, String q) {
        return Sought.of(q).isIn(enterprise);
    }

    /** What those of them that the user may see are called in a month. */
    Map<Uscc, String> names(CurrentUser user, Collection<Uscc> codes, YearMonth month, long position) {
        return directory.find(codes, position).entrySet().stream()
                .filter(known -> user.mayOn(Action.READ_DIRECTORY, known.getKey(), home(known.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        known -> known.getValue().particulars(month).name()));
    }

    /** The cluster of its latest membership. */
    static @Nullable ClusterId home(Enterprise enterprise) {
        return enterprise.memberships().stream()
                .reduce((earlier, later) -> later)
                .map(Membership::cluster)
                .orElse(null);
    }
}
