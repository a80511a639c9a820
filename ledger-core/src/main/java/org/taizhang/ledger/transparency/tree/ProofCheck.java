package org.taizhang.ledger.transparency.tree;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs that came from elsewhere: the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2, with every check. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the leaf is at that index of the tree of that size and root. */
    public static boolean included(Hash leaf, long index, long size, Hash root, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        Hash r = leaf;
        for (Hash p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = TreeHash.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = TreeHash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.equals(root);
    }

    /** Whether the newer tree begins with all leaves of the older one, in their order. */
    public static boolean consistent(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> path) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == newer) {
            return path.isEmpty() && olderRoot.equals(newerRoot) && (older > 0 || olderRoot.equals(TreeHash.EMPTY));
        }
        if (older == 0) {
            return path.isEmpty() && olderRoot.equals(TreeHash.EMPTY);
        }
        return !path.isEmpty() && continued(older, olderRoot, newer, newerRoot, path);
    }

    private static boolean continued(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> path) {
        List<Hash> steps = new ArrayList<>(path);
        if (Long.bitCount(older) == 1) {
            steps.add(0, olderRoot);
        }
        int full = Long.numberOfTrailingZeros(older);
        long fn = older - 1 >> full;
        long sn = newer - 1 >> full;
        Hash fr = steps.get(0);
        Hash sr = steps.get(0);
        for (Hash c : steps.subList(1, steps.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = TreeHash.node(c, fr);
                sr = TreeHash.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = TreeHash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(olderRoot) && sr.equals(newerRoot);
    }
}
