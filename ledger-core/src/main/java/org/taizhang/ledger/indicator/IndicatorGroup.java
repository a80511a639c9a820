package org.taizhang.ledger.indicator;

import org.taizhang.ledger.Text;

/** Under which heading a figure is shown. */
public enum IndicatorGroup {
    PRODUCTION("产值", "Output"),
    QUALITY("强度与结构", "Intensity and structure"),
    LABOUR("就业", "Employment"),
    AREA("土地与房屋", "Land and floor"),
    DIRECTORY("企业", "Enterprises"),
    REPORTING("上报", "Reporting");

    private final Text title;

    IndicatorGroup(String zh, String en) {
        this.title = new Text(zh, en);
    }

    public Text title() {
        return title;
    }
}
