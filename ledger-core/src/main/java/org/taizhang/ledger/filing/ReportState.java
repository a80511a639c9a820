package org.taizhang.ledger.filing;

import org.taizhang.ledger.Text;

/** Where a report stands, and whose values count meanwhile. */
public enum ReportState {
    DRAFT(Effect.NOTHING, "草稿", "draft"),
    FILED(Effect.LATEST, "已报", "filed"),
    /** Somebody waits for an answer of the unit. */
    QUERIED(Effect.LATEST, "已质询", "queried"),
    /** Every query has its answer, and not every one is settled. */
    ANSWERED(Effect.LATEST, "已答复", "answered"),
    ACCEPTED(Effect.LATEST, "已验收", "accepted"),
    RETURNED(Effect.PREVIOUS, "已退回", "returned");

    /** Which revision is the effective one. */
    public enum Effect {
        NOTHING("无（缺报）", "none: not filed"),
        LATEST("最新版次", "the latest revision"),
        PREVIOUS("前一未退回版次，没有则缺（RETURNED）", "the previous unreturned revision, else absent (RETURNED)");

        private final Text label;

        Effect(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    private final Effect effect;
    private final Text label;

    ReportState(Effect effect, String zh, String en) {
        this.effect = effect;
        this.label = new Text(zh, en);
    }

    public Effect effect() {
        return effect;
    }

    public Text label() {
        return label;
    }
}
