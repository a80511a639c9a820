package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Divides a cluster's productive area: standard workshops fill up with small newcomers, others own their plots. */
final class Sites {

    private static final int FLOOR_PER_HEAD_M2 = 14;
    private static final double OCCUPIED = 0.96;

    private final Sizes sizes;
    private final Dice dice;
    private int filledFloor;

    private Sites(Sizes sizes, Dice dice) {
        this.sizes = sizes;
        this.dice = dice;
    }

    /** One site for each sketch, in their order. */
    static List<Site> of(ClusterAim aim, List<Sketch> sketches, Sizes sizes, Dice dice) {
        Sites sites = new Sites(sizes, dice);
        List<Sketch> tenants = sketches.stream().filter(Sites::tenant).toList();
        double floor = tenants.stream().mapToInt(sites::floor).sum();
        double plots = aim.productive().end() * OCCUPIED - floor * Site.BUILDING_LAND_MU / Site.BUILDING_FLOOR_M2;
        double weights = sketches.stream()
                .filter(s -> !tenant(s))
                .mapToDouble(sites::weight)
                .sum();
        List<Site> all = new ArrayList<>();
        for (Sketch s : sketches) {
            all.add(tenant(s) ? sites.rented(s) : sites.owned(s, plots * sites.weight(s) / weights));
        }
        return all;
    }

    private static boolean tenant(Sketch s) {
        return !s.large() && !s.legacy();
    }

    private int floor(Sketch s) {
        return Math.min(Site.BUILDING_FLOOR_M2, sizes.staff(s) * FLOOR_PER_HEAD_M2);
    }

    private double weight(Sketch s) {
        return StrictMath.pow((double) Math.max(4_000, sizes.capacity(s)), 0.7);
    }

    /** A tenant that does not fit into the building that is filling up opens the next one. */
    private Site rented(Sketch s) {
        int floor = floor(s);
        int room = Site.BUILDING_FLOOR_M2 - filledFloor % Site.BUILDING_FLOOR_M2;
        filledFloor += floor > room ? room : 0;
        int building = filledFloor / Site.BUILDING_FLOOR_M2 + 1;
        filledFloor += floor;
        return new Site(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(floor), building);
    }

    private Site owned(Sketch s, double mu) {
        Dice own = dice.of(s.number(), 7);
        BigDecimal land = BigDecimal.valueOf(Math.round(mu * 100), 2);
        BigDecimal idle = own.chance(0.15) ? BigDecimal.valueOf(Math.round(mu * 8), 2) : BigDecimal.ZERO;
        BigDecimal floor = BigDecimal.valueOf(Math.round(mu * own.between(55, 80)) * 10);
        return new Site(land, idle, floor, BigDecimal.ZERO, 0);
    }
}
