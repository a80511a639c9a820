package org.taizhang.ledger.plan;

import org.taizhang.ledger.Text;

/** The territory or body a fact of the document is about. Values of different scopes are never mixed. */
public enum FactScope {
    DOCUMENT("文件本身", "the document itself"),
    COUNTY("全县", "the whole county"),
    FIVE_TOWNS("五镇合计", "the five towns together"),
    TOWN("全镇", "the whole town"),
    LEGACY_PARK("原有园区", "the legacy park"),
    RED_LINE("集聚区红线范围", "the red line of the cluster"),
    ALL_CLUSTERS("各集聚区合计", "all clusters together"),
    POLICY("政策参数", "policy parameter"),
    GOVERNANCE("组织与考核", "organisation and assessment");

    private final Text label;

    FactScope(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
