package org.taizhang.api.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Role;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;

/** Accounts in words. */
final class AccountTables {

    private static final Text MANDATES = new Text("受托企业", "Files for");
    private static final Text ENTERPRISES = new Text("家", "enterprises");

    private AccountTables() {}

    /** @param today whose mandates are counted */
    static Table all(List<Account> accounts, Plans plans, LocalDate today) {
        return new Table(
                "accounts",
                new Text("账户", "Accounts"),
                List.of(
                        Column.words("login", "登录名", "Login"),
                        Column.words("name", "名称", "Name"),
                        Column.words("roles", "角色", "Roles"),
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.number("mandates", MANDATES, ENTERPRISES),
                        Column.words("state", "状态", "State")),
                accounts.stream().map(account -> row(account, plans, today)).toList());
    }

    private static Table.Row row(Account account, Plans plans, LocalDate today) {
        long mandates = account.mandates().stream().filter(m -> m.holds(today)).count();
        return Table.Row.of(
                Cell.words(account.login()).leadingTo("/accounts/" + account.id()),
                Cell.words(account.name()),
                Cell.words(roles(account.roles())),
                Cell.words(cluster(account, plans)),
                account.roles().contains(Role.FILER) ? Cell.number(mandates) : Cell.EMPTY,
                Cell.EMPTY.lit(state(account)));
    }

    /** In the order of the matrix. */
    static Text roles(Set<Role> roles) {
        List<Text> labels = roles.stream().sorted().map(Role::label).toList();
        return new Text(
                labels.stream().map(Text::zh).collect(Collectors.joining("、")),
                labels.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** Empty for who works for no town. */
    static Text cluster(Account account, Plans plans) {
        return account.cluster() == null
                ? Column.NONE
                : plans.cluster(account.cluster())
                        .map(ClusterInfo::shortName)
                        .orElse(new Text(
                                account.cluster().value(), account.cluster().value()));
    }

    static Lamp state(Account account) {
        if (account.locked()) {
            return new Lamp("■", new Text("已锁定", "locked"), "lamp-red");
        }
        return account.oneTime()
                ? new Lamp("▲", new Text("一次性密码未改", "one-time password not changed yet"), "lamp-yellow")
                : new Lamp("●", new Text("正常", "in order"), "lamp-green");
    }
}
