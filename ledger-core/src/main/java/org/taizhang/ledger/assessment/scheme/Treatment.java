package org.taizhang.ledger.assessment.scheme;

import org.taizhang.ledger.Text;

/** How a missing value counts. */
public enum Treatment {
    ZERO("记0分", "0 points"),
    DROP_WEIGHT("不计此项，权重由其余各项分担", "not scored: the others share its weight"),
    MEAN_POINTS("按本项平均得分", "the mean of the others' points"),
    REFUSE("不予计分，须说明原因", "no scoring until the reason is stated");

    private final Text text;

    Treatment(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
