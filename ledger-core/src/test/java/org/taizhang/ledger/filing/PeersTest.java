package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Example;
import org.taizhang.ledger.filing.Peers.Amounts;
import org.taizhang.ledger.filing.Peers.Place;
import org.taizhang.ledger.registry.Uscc;

class PeersTest {

    private static final Uscc OTHER = new Uscc("91500235MA0000007Y");
    private static final Uscc THIRD = new Uscc("91999999DEM1000156");

    @Test
    void a_unit_stands_among_the_others_by_its_ratio() {
        Peers peers = Peers.of(
                List.of(amounts(Example.MILL, 100, 10, 4), amounts(OTHER, 90, 3, 0), amounts(THIRD, 51, 10, 3)));

        assertThat(peers.place("outputPerHead", Example.MILL)).contains(new Place(10, 2, 18, 1));
        assertThat(peers.place("outputPerMu", Example.MILL)).contains(new Place(25, 1, 17, 0));
    }

    @Test
    void without_a_ratio_of_its_own_or_of_another_there_is_no_place() {
        Peers alone =
                Peers.of(List.of(amounts(Example.MILL, 100, 10, 0), new Amounts(OTHER, BigDecimal.TEN, null, null)));

        assertThat(alone.place("outputPerHead", Example.MILL)).isEmpty();
        assertThat(alone.place("outputPerMu", Example.MILL)).isEmpty();
        assertThat(alone.place("outputPerHead", OTHER)).isEmpty();
    }

    private static Amounts amounts(Uscc uscc, long output, long heads, long land) {
        return new Amounts(uscc, BigDecimal.valueOf(output), BigDecimal.valueOf(heads), BigDecimal.valueOf(land));
    }
}
