package org.taizhang.ledger.transparency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.TlogProof;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;

/** What a filer keeps: the row that was stored, the salt that opens its leaf, and the proof that the leaf is in the log. */
public record Receipt(EventRow row, Salt salt, TlogProof proof) {

    /** What can be wrong with a receipt. */
    public enum Fault {
        /** The checkpoint is another log's than the key's. */
        OTHER_LOG,
        /** The log's key did not sign the checkpoint. */
        NOT_SIGNED,
        /** The row and the salt do not give a leaf that the proof leads from to the checkpoint's root. */
        NOT_IN_LOG
    }

    /**
     * What a check found; good when there are no faults.
     *
     * @param witnessed when which of the witnesses asked for had seen the checkpoint
     */
    public record Checked(List<Fault> faults, Map<VerifierKey, Instant> witnessed) {

        public Checked {
            faults = List.copyOf(faults);
            witnessed = Map.copyOf(witnessed);
        }

        public boolean good() {
            return faults.isEmpty();
        }
    }

    public Hash leaf() {
        return new Leaf(row.commitment(salt)).hash();
    }

    /** @param log the key the checker trusts, had from elsewhere than this receipt */
    public Checked check(VerifierKey log, List<VerifierKey> witnesses) {
        List<Fault> faults = new ArrayList<>();
        if (!proof.state().origin().equals(log.name())) {
            faults.add(Fault.OTHER_LOG);
        }
        if (!proof.checkpoint().signedBy(log)) {
            faults.add(Fault.NOT_SIGNED);
        }
        if (!proof.covers(leaf())) {
            faults.add(Fault.NOT_IN_LOG);
        }
        Map<VerifierKey, Instant> witnessed = new LinkedHashMap<>();
        witnesses.forEach(witness ->
                Cosignature.time(proof.checkpoint(), witness).ifPresent(time -> witnessed.put(witness, time)));
        return new Checked(faults, witnessed);
    }
}
