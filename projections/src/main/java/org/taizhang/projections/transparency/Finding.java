package org.taizhang.projections.transparency;

import org.taizhang.ledger.Text;

/**
 * Something that is not as it was recorded.
 *
 * @param position of the event it is about; of the first, when it is about many
 */
public record Finding(Kind kind, long position, Text text) {

    /** What was done to the ledger, as far as it can be told. */
    public enum Kind {
        /** The row of an event is not what its commitment was made of. */
        ALTERED,
        /** An event or its position is gone. */
        MISSING,
        /** There is an event the order passed over. */
        INSERTED,
        /** A position holds an event from elsewhere in the order, or a stream does not count on by one. */
        DISORDERED,
        /** A commitment is not the one in its tile. */
        TILE,
        /** A checkpoint of the database does not belong to its events. */
        CHECKPOINT,
        /** The database is not the one of a checkpoint or a receipt from outside. */
        ANCHOR
    }

    static Finding of(Kind kind, long position, String zh, String en) {
        return new Finding(kind, position, new Text("位置" + position + "：" + zh, "Position " + position + ": " + en));
    }
}
