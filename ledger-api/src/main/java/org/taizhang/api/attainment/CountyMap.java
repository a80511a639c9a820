package org.taizhang.api.attainment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.plan.ClusterInfo;

/**
 * A county drawn schematically, in a field of {@link #WIDTH} by {@link #HEIGHT}: data, by division codes. What no drawing
 * is known of stands in a row.
 *
 * @param outline path of SVG; null without a drawing
 * @param river path of SVG; null without a drawing
 */
public record CountyMap(@Nullable String outline, @Nullable String river, List<Place> places) {

    static final int WIDTH = 480;
    static final int HEIGHT = 320;

    /** Where one cluster is. */
    public record Place(ClusterInfo cluster, int x, int y) {}

    record Drawing(String county, String outline, String river, List<Town> towns) {

        Optional<Town> town(ClusterInfo cluster) {
            return towns.stream()
                    .filter(town -> town.code().equals(cluster.divisionCode()))
                    .findFirst();
        }
    }

    record Town(String code, int x, int y) {}

    record Drawings(List<Drawing> maps) {}

    private static final List<Drawing> DRAWINGS = JsonResource.read(CountyMap.class, "county-maps.json", Drawings.class)
            .maps();

    static CountyMap of(List<ClusterInfo> clusters) {
        return DRAWINGS.stream()
                .filter(drawing ->
                        clusters.stream().allMatch(c -> drawing.town(c).isPresent()))
                .findFirst()
                .map(drawing -> drawn(drawing, clusters))
                .orElseGet(() -> inARow(clusters));
    }

    private static CountyMap drawn(Drawing drawing, List<ClusterInfo> clusters) {
        return new CountyMap(
                drawing.outline(),
                drawing.river(),
                clusters.stream()
                        .map(c -> {
                            Town town = drawing.town(c).orElseThrow();
                            return new Place(c, town.x(), town.y());
                        })
                        .toList());
    }

    private static CountyMap inARow(List<ClusterInfo> clusters) {
        int step = WIDTH / (clusters.size() + 1);
        return new CountyMap(
                null,
                null,
                clusters.stream()
                        .map(c -> new Place(c, step * (clusters.indexOf(c) + 1), HEIGHT / 2))
                        .toList());
    }
}
