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
        return GROUPS.stream()
                .filter(group -> group.name().equals(nameOrPrefix))
                .findFirst()
                .map(Group::prefixes)
                .orElse(List.of(nameOrPrefix))
                .stream()
                .filter(industry.code()::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
