package org.taizhang.api.account;

import org.taizhang.ledger.Text;

/** The roles, in the order of the columns of {@link Action}. */
public enum Role {
    FILER("企业统计员", "enterprise filer"),
    TOWN_STAT("镇统计员", "town statistician"),
    TOWN_OFFICE("镇集聚区工作专班", "town cluster office"),
    COUNTY("县统计机构", "county statistics"),
    CONFIRMER("用地确认机构", "land authority"),
    COMMITTEE("考核组", "assessment committee"),
    AUDITOR("监督检查机构", "auditor"),
    ADMIN("账户管理员", "account administrator");

    private final Text label;

    Role(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }

    /** Works for one town and therefore for one cluster. */
    public boolean ofTown() {
        return this == TOWN_STAT || this == TOWN_OFFICE;
    }
}
