/** The texts of a transparency log as C2SP defines them: signed notes, checkpoints, cosignatures and proofs. */
@NullMarked
package org.taizhang.ledger.transparency.note;

import org.jspecify.annotations.NullMarked;
