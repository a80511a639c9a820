package org.taizhang.api.demo;

import java.util.ArrayList;
import java.util.List;

/** All enterprises of a cluster, whole: dates, sizes, land. The same seed gives the same enterprises. */
final class Population {

    private static final List<Integer> INDIVIDUALS = List.of(10024, 10068);

    private Population() {}

    static List<Unit> of(ClusterAim aim, Dice dice) {
        List<Sketch> sketches = Story.told(Newcomers.of(aim, dice), dice);
        Sizes sizes = new Sizes(aim, sketches, dice);
        List<Site> sites = Sites.of(aim, sketches, sizes, dice);
        List<Unit> units = new ArrayList<>();
        for (Sketch s : sketches) {
            units.add(new Unit(
                    s.number(),
                    DemoCodes.code(INDIVIDUALS.contains(s.number()), s.number()),
                    Names.of(s),
                    aim,
                    s.trade(),
                    s.life(),
                    sizes.capacity(s),
                    sizes.staff(s),
                    sites.get(s.ordinal() - 1),
                    s.traits()));
        }
        return units;
    }
}
