/** The Merkle tree of RFC 6962 and 9162: hashing, growing, proving and checking proofs, and its tiles. */
@NullMarked
package org.taizhang.ledger.transparency.tree;

import org.jspecify.annotations.NullMarked;
