package org.taizhang.api.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/** One event of the directory, with what it changes in words. */
record Altered(RegistryEvent event, Text before, Text after) {

    /**
     * @param events in their order
     * @param known the enterprises before the first of them
     */
    static List<Altered> of(List<RegistryEvent> events, Function<Uscc, Enterprise> known, Plans plans) {
        Map<Uscc, Enterprise> states = new HashMap<>();
        List<Altered> altered = new ArrayList<>();
        for (RegistryEvent event : events) {
            Enterprise before = states.computeIfAbsent(event.uscc(), known);
            Enterprise after = event.evolve(before);
            states.put(event.uscc(), after);
            altered.add(new Altered(event, event.on(new Aspect(before, plans)), event.on(new Aspect(after, plans))));
        }
        return altered;
    }

    static Enterprise unknown(Uscc uscc) {
        return Enterprise.STREAM.initial().apply(uscc.value());
    }
}
