package org.taizhang.ledger.transparency.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final int SIZES = 40;

    @Test
    void the_reference_tree_of_certificate_transparency_has_its_root() {
        List<Hash> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(hex -> TreeHash.leaf(HexFormat.of().parseHex(hex)))
                .toList();
        CompactRange range = CompactRange.empty();
        leaves.forEach(range::append);

        assertThat(range.root()).hasToString("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        assertThat(TreeHash.EMPTY).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void growing_leaf_by_leaf_gives_the_root_of_the_definition() {
        CompactRange range = CompactRange.empty();
        for (int size = 0; size <= SIZES; size++) {
            assertThat(range.size()).isEqualTo(size);
            assertThat(range.root()).isEqualTo(ReferenceTree.root(Trees.leaves(size)));
            range.append(Trees.leaf(size));
        }
    }

    @Test
    void a_range_taken_from_the_nodes_goes_on_like_one_that_grew() {
        for (int size = 0; size <= SIZES; size++) {
            CompactRange range = CompactRange.of(Trees.nodes(Trees.leaves(size)), size);
            range.append(Trees.leaf(size));

            assertThat(range.root()).isEqualTo(ReferenceTree.root(Trees.leaves(size + 1)));
        }
    }

    @Test
    void every_inclusion_is_proven_as_defined_and_passes() {
        for (int size = 1; size <= SIZES; size++) {
            List<Hash> leaves = Trees.leaves(size);
            Proofs proofs = new Proofs(Trees.nodes(leaves));
            for (int index = 0; index < size; index++) {
                List<Hash> path = proofs.inclusion(index, size);

                assertThat(path).isEqualTo(ReferenceTree.path(index, leaves));
                assertThat(ProofCheck.included(leaves.get(index), index, size, proofs.root(size), path))
                        .isTrue();
            }
        }
    }

    @Test
    void every_continuation_is_proven_as_defined_and_passes() {
        for (int newer = 0; newer <= SIZES; newer++) {
            List<Hash> leaves = Trees.leaves(newer);
            Proofs proofs = new Proofs(Trees.nodes(leaves));
            for (int older = 0; older <= newer; older++) {
                List<Hash> path = proofs.consistency(older, newer);

                assertThat(path).isEqualTo(ReferenceTree.consistency(older, leaves));
                assertThat(ProofCheck.consistent(older, proofs.root(older), newer, proofs.root(newer), path))
                        .isTrue();
            }
        }
    }

    @Test
    void tiles_give_the_same_nodes_and_a_builder_begun_anywhere_goes_on() {
        List<Hash> leaves = Trees.leaves(1030);
        Trees.MemoryTiles tiles = new Trees.MemoryTiles(leaves);
        TileBuilder builder = TileBuilder.empty();
        for (int size = 0; size < leaves.size(); size++) {
            if (size % 97 == 0 || size % 256 < 2) {
                Proofs proofs = new Proofs(new TileNodes(tiles, size));
                Hash root = ReferenceTree.root(leaves.subList(0, size));
                assertThat(builder.root()).isEqualTo(root);
                assertThat(proofs.root(size)).isEqualTo(root);
                assertThat(TileBuilder.of(tiles, size).root()).isEqualTo(root);
                builder = TileBuilder.of(tiles, size);
                for (int index = 0; index < size; index += 61) {
                    assertThat(proofs.inclusion(index, size))
                            .isEqualTo(ReferenceTree.path(index, leaves.subList(0, size)));
                }
            }
            builder.append(leaves.get(size), tiles.full::put);
        }
        assertThat(tiles.full).hasSize(4);
    }

    @Test
    void a_tree_of_70_000_has_the_tiles_its_specification_counts() {
        Trees.MemoryTiles tiles = new Trees.MemoryTiles(List.of());
        TileBuilder builder = TileBuilder.empty();
        IntStream.range(0, 70_000).forEach(n -> builder.append(Trees.leaf(n), tiles.full::put));

        assertThat(tiles.full.keySet()).filteredOn(id -> id.level() == 0).hasSize(273);
        assertThat(tiles.full.keySet()).filteredOn(id -> id.level() == 1).hasSize(1);
        assertThat(TileId.holding(0, 69_999, 70_000)).isEqualTo(new TileId(0, 273, 112));
        assertThat(TileId.holding(1, 256, 70_000)).isEqualTo(new TileId(1, 1, 17));
        assertThat(TileId.holding(2, 0, 70_000)).isEqualTo(new TileId(2, 0, 1));
    }

    @Test
    void what_is_not_in_the_tree_has_no_proof() {
        Proofs proofs = new Proofs(Trees.nodes(Trees.leaves(5)));

        assertThatThrownBy(() -> proofs.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
