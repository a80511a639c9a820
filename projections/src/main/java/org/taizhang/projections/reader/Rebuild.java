package org.taizhang.projections.reader;

/** Builds all read models anew from the ledger beside the running ones, then puts the new ones in their place. */
public interface Rebuild {

    /**
     * Queries are answered from the old version until the new one is in use. Returns a little later, when the old one is
     * cleared away.
     */
    Result run(Progress progress);

    /**
     * @param version now in use
     * @param events read
     */
    record Result(int version, long position, long events) {}

    /** Called from time to time with how far the work has come. */
    interface Progress {
        void at(long position, long head);

        /** From now on queries are answered from the new version. */
        default void inUse() {}
    }
}
