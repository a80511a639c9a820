package org.taizhang.ledger.check;

import java.util.List;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.JsonResource;

/** Industries that behave alike, by prefixes of their codes. */
public final class ClassGroups {

    private static final String SEASONAL = "seasonal";
    private static final List<Group> GROUPS =
            List.of(JsonResource.read(ClassGroups.class, "classes.json", Group[].class));

    record Group(String name, List<String> prefixes, String source) {}

    private ClassGroups() {}

    /** Raw material comes in with a harvest. */
    public static boolean seasonal(IndustryClass industry) {
        return matching(SEASONAL, industry) > 0;
    }

    /** @return length of the longest matching prefix, 0 for none. */
    static int matching(String nameOrPrefix, IndustryClass industry) {
        int longest = 0;
        for (String prefix : prefixes(nameOrPrefix)) {
            if (industry.code().startsWith(prefix)) {
                longest = Math.max(longest, prefix.length());
            }
        }
        return longest;
    }

    private static List<String> prefixes(String nameOrPrefix) {
        for (Group group : GROUPS) {
            if (group.name().equals(nameOrPrefix)) {
                return group.prefixes();
            }
        }
        return List.of(nameOrPrefix);
    }
}
