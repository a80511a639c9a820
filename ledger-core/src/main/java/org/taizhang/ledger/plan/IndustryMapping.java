package org.taizhang.ledger.plan;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;

/** Which classes of GB/T 4754-2017 make up the leading industry of each cluster. */
public record IndustryMapping(String id, List<Entry> clusters) {

    public IndustryMapping {
        clusters = List.copyOf(clusters);
    }

    /** @param evidence the plan's own words for the products */
    public record Entry(
            ClusterId cluster, String leadingIndustry, String evidence, List<Code> core, List<Code> extension) {

        public Entry {
            core = List.copyOf(core);
            extension = List.copyOf(extension);
        }

        Leading leading(IndustryClass industry) {
            if (core.stream().anyMatch(c -> c.covers(industry))) {
                return Leading.CORE;
            }
            return extension.stream().anyMatch(c -> c.covers(industry)) ? Leading.EXTENSION : Leading.NOT;
        }
    }

    /** @param code two to four digits: a division, group or class with everything below it */
    public record Code(String code, String name) {

        boolean covers(IndustryClass industry) {
            return industry.code().startsWith(code);
        }
    }

    public Optional<Entry> cluster(ClusterId cluster) {
        return clusters.stream().filter(e -> e.cluster().equals(cluster)).findFirst();
    }

    /** Empty when the mapping says nothing about the cluster. */
    public Optional<Leading> leading(ClusterId cluster, IndustryClass industry) {
        return cluster(cluster).map(e -> e.leading(industry));
    }
}
