package org.taizhang.api.problem;

/** The read models have not come as far as a question asks; they will. */
public final class NotYetVisibleException extends RuntimeException {

    private final long asked;
    private final long reached;

    public NotYetVisibleException(long asked, long reached) {
        super("read models at " + reached + ", asked for " + asked, null, false, false);
        this.asked = asked;
        this.reached = reached;
    }

    Failure failure() {
        return Failure.laterOn(
                1,
                "NOT_YET_VISIBLE",
                "所查询的台账位置 " + asked + " 尚未进入查询数据（现已到 " + reached + "），请稍后再试。",
                "Position " + asked + " of the ledger cannot be read yet (now at " + reached + "): ask again shortly.");
    }
}
