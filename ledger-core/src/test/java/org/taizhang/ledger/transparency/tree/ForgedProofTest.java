package org.taizhang.ledger.transparency.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good proofs with one thing changed: none may pass. */
class ForgedProofTest {

    private static final int SIZES = 20;
    private static final Hash OTHER = Hash.sha256(new byte[] {42});

    @Test
    void an_inclusion_proof_stands_for_one_leaf_at_one_index_of_one_tree() {
        for (int size = 1; size <= SIZES; size++) {
            List<Hash> leaves = Trees.leaves(size);
            Hash root = ReferenceTree.root(leaves);
            for (int index = 0; index < size; index++) {
                List<Hash> path = ReferenceTree.path(index, leaves);
                Hash leaf = leaves.get(index);
                assertThat(ProofCheck.included(leaf, index, size, root, path)).isTrue();
                assertThat(ProofCheck.included(OTHER, index, size, root, path)).isFalse();
                assertThat(ProofCheck.included(leaf, index, size, OTHER, path)).isFalse();
                for (long forged = -1; forged <= 2 * SIZES; forged++) {
                    if (forged != index) {
                        assertThat(ProofCheck.included(leaf, forged, size, root, path))
                                .as("leaf %d of %d claimed to be at %d", index, size, forged)
                                .isFalse();
                    }
                }
                for (List<Hash> forged : changed(path)) {
                    assertThat(ProofCheck.included(leaf, index, size, root, forged))
                            .isFalse();
                }
            }
        }
    }

    /** A path says only how often it turns: some sizes differ in nothing the path could show, so the root must be right. */
    @Test
    void an_inclusion_proof_does_not_pass_for_a_tree_of_another_depth() {
        List<Hash> leaves = Trees.leaves(8);
        Hash root = ReferenceTree.root(leaves);
        List<Hash> path = ReferenceTree.path(3, leaves);

        for (long size : new long[] {Long.MIN_VALUE, -1, 0, 1, 2, 3, 4, 9, 16, 17, Long.MAX_VALUE}) {
            assertThat(ProofCheck.included(leaves.get(3), 3, size, root, path)).isFalse();
        }
    }

    @Test
    void a_consistency_proof_stands_for_two_trees() {
        for (int newer = 1; newer <= SIZES; newer++) {
            List<Hash> leaves = Trees.leaves(newer);
            Hash newerRoot = ReferenceTree.root(leaves);
            for (int older = 0; older <= newer; older++) {
                Hash olderRoot = ReferenceTree.root(leaves.subList(0, older));
                List<Hash> path = ReferenceTree.consistency(older, leaves);
                assertThat(ProofCheck.consistent(older, olderRoot, newer, newerRoot, path))
                        .isTrue();
                assertThat(ProofCheck.consistent(older, OTHER, newer, newerRoot, path))
                        .isFalse();
                if (older > 0) {
                    assertThat(ProofCheck.consistent(older, olderRoot, newer, OTHER, path))
                            .isFalse();
                }
                for (List<Hash> forged : changed(path)) {
                    assertThat(ProofCheck.consistent(older, olderRoot, newer, newerRoot, forged))
                            .as("%d to %d", older, newer)
                            .isFalse();
                }
                for (int forged = 0; forged <= newer; forged++) {
                    if (forged != older) {
                        assertThat(ProofCheck.consistent(forged, olderRoot, newer, newerRoot, path))
                                .as("%d to %d claimed to be from %d", older, newer, forged)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void a_tree_does_not_grow_backwards() {
        Hash root = ReferenceTree.root(Trees.leaves(3));

        assertThat(ProofCheck.consistent(3, root, 2, root, List.of())).isFalse();
        assertThat(ProofCheck.consistent(-1, TreeHash.EMPTY, 2, root, List.of()))
                .isFalse();
    }

    @Test
    void a_node_does_not_pass_for_a_leaf() {
        List<Hash> leaves = Trees.leaves(4);
        Hash left = TreeHash.node(leaves.get(0), leaves.get(1));
        byte[] forged = Tile.parse(new Tile(leaves.subList(0, 2)).bytes()).bytes();

        assertThat(TreeHash.leaf(forged)).isNotEqualTo(left);
    }

    private static List<List<Hash>> changed(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int n = 0; n < path.size(); n++) {
            List<Hash> replaced = new ArrayList<>(path);
            replaced.set(n, OTHER);
            all.add(replaced);
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(n);
            all.add(shorter);
            if (n > 0) {
                List<Hash> swapped = new ArrayList<>(path);
                swapped.set(n, path.get(n - 1));
                swapped.set(n - 1, path.get(n));
                all.add(swapped);
            }
        }
        for (int n = 0; n <= path.size(); n++) {
            List<Hash> longer = new ArrayList<>(path);
            longer.add(n, OTHER);
            all.add(longer);
        }
        return all;
    }
}
