package org.taizhang.ledger.transparency.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @Test
    void paths_are_written_in_groups_of_three_digits() {
        assertThat(new TileId(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new TileId(3, 0, 5).path()).isEqualTo("tile/3/000.p/5");
        assertThat(new BundleId(1_000, 255).path()).isEqualTo("tile/entries/x001/000.p/255");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/x001/x234/067", "tile/7/x001/000.p/255", "tile/1/999.p/1"})
    void a_path_is_read_as_it_is_written(String path) {
        assertThat(TileId.parse(path)).map(TileId::path).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/",
                "tile/0",
                "tile/0/",
                "tile/8/000",
                "tile/-1/000",
                "tile/00/000",
                "tile/0/00",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/05",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/../000",
                "tile/0/000 ",
                "/tile/0/000",
                "tile/0/x001/x001/x001/x001/x001/x001/001",
                "tile/entries/000",
                "tile/0/٠٠٠"
            })
    void any_other_path_is_none(String path) {
        assertThat(TileId.parse(path)).isEmpty();
        assertThat(BundleId.parse(path.replace("tile/0", "tile/entries")))
                .as("the same for entries")
                .matches(id -> id.isEmpty() || path.equals("tile/entries/000"));
    }

    @Test
    void a_tile_is_there_once_the_tree_has_its_hashes() {
        assertThat(new TileId(0, 0, 5).within(5)).isTrue();
        assertThat(new TileId(0, 0, 5).within(4)).isFalse();
        assertThat(new TileId(1, 0, 1).within(256)).isTrue();
        assertThat(new TileId(1, 0, 1).within(255)).isFalse();
        assertThat(new TileId(7, Long.MAX_VALUE, 256).within(Long.MAX_VALUE)).isFalse();
        assertThat(new TileId(0, Long.MAX_VALUE, 256).within(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void bundles_hold_entries_of_any_length_up_to_the_limit() {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1, 2, 3}, new byte[65_535]);

        assertThat(EntryBundle.parse(EntryBundle.bytes(entries)))
                .usingRecursiveComparison()
                .isEqualTo(entries);
        assertThatThrownBy(() -> EntryBundle.bytes(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cut_bundle_or_tile_is_refused() {
        byte[] bundle = EntryBundle.bytes(List.of(new byte[] {1, 2, 3}));

        for (int length = 0; length < bundle.length; length++) {
            byte[] cut = Arrays.copyOf(bundle, length);
            assertThatThrownBy(() -> EntryBundle.parse(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int length : new int[] {0, 1, 31, 33, 257 * 32}) {
            assertThatThrownBy(() -> Tile.parse(new byte[length])).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
