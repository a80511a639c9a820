package org.taizhang.api.account;

import java.util.List;
import java.util.Set;
import org.taizhang.ledger.ClusterId;

/**
 * The accounts of a demonstration ledger, all with the password {@code demo}. The loader of the demonstration gives
 * {@code filer} and {@code agent} their mandates.
 */
public class DemoAccounts {

    public static final String PASSWORD = "demo";

    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");

    public static final List<NewAccount> ALL = List.of(
            new NewAccount("filer", "企业统计员", Set.of(Role.FILER), null),
            new NewAccount("agent", "代账机构", Set.of(Role.FILER), null),
            new NewAccount("town", "江口镇统计员", Set.of(Role.TOWN_STAT), JIANGKOU),
            new NewAccount("office", "江口镇专班", Set.of(Role.TOWN_OFFICE), JIANGKOU),
            new NewAccount("county", "县统计局甲", Set.of(Role.COUNTY), null),
            new NewAccount("county2", "县统计局乙", Set.of(Role.COUNTY), null),
            new NewAccount("confirmer", "规划自然资源局", Set.of(Role.CONFIRMER), null),
            new NewAccount("committee", "考核组甲", Set.of(Role.COMMITTEE), null),
            new NewAccount("committee2", "考核组乙", Set.of(Role.COMMITTEE), null),
            new NewAccount("committee3", "考核组丙", Set.of(Role.COMMITTEE), null),
            new NewAccount("auditor", "监督检查员", Set.of(Role.AUDITOR), null),
            new NewAccount("admin", "账户管理员", Set.of(Role.ADMIN), null));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Opens those that are missing. The caller knows that the ledger is a demonstration. */
    public void open() {
        for (NewAccount account : ALL) {
            if (accounts.findByLogin(account.login()).isEmpty()) {
                accounts.open(account, PASSWORD, false);
            }
        }
    }
}
