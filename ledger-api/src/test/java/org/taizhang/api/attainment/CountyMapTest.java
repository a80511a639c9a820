package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.FoundingPlan;

class CountyMapTest {

    @Test
    void the_clusters_of_a_known_county_stand_apart_within_the_field() {
        CountyMap map = CountyMap.of(FoundingPlan.yunyang(Instant.EPOCH).plan().clusters());

        assertThat(map.outline()).isNotNull();
        assertThat(map.places()).hasSize(5).allSatisfy(place -> {
            assertThat(place.x()).isBetween(50, CountyMap.WIDTH - 50);
            assertThat(place.y()).isBetween(30, CountyMap.HEIGHT - 35);
        });
    }

    @Test
    void what_no_drawing_is_known_of_stands_in_a_row() {
        Text name = new Text("别处", "Elsewhere");
        ClusterInfo first =
                new ClusterInfo(new ClusterId("east"), 1, name, name, name, "999999001", name, BigDecimal.ONE);
        ClusterInfo second =
                new ClusterInfo(new ClusterId("west"), 2, name, name, name, "999999002", name, BigDecimal.ONE);

        CountyMap map = CountyMap.of(List.of(first, second));

        assertThat(map.outline()).isNull();
        assertThat(map.places()).extracting(CountyMap.Place::x).containsExactly(160, 320);
    }
}
