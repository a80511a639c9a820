package org.taizhang.api.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;

/**
 * An account to be opened.
 *
 * @param login kept in lower case
 * @param cluster exactly for the roles of a town
 */
public record NewAccount(
        String login,
        String name,
        Set<Role> roles,
        @Nullable ClusterId cluster) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private static final int NAME_LENGTH_MAX = 60;

    public NewAccount {
        login = login.toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (!LOGIN.matcher(login).matches()) {
            found.add(
                    Problem.of(
                            "ACCOUNT_LOGIN",
                            "/login",
                            "登录名应为2—40位小写字母、数字或“.”“_”“-”，以字母或数字开头。",
                            "A login has 2–40 lower-case letters, digits, '.', '_' or '-', and begins with a letter or digit."));
        }
        PlainText.required("/name", name, NAME_LENGTH_MAX).ifPresent(found::add);
        if (roles.isEmpty() || (roles.contains(Role.ADMIN) && roles.size() > 1)) {
            found.add(Problem.of(
                    "ACCOUNT_ROLES",
                    "/roles",
                    "至少指定一个角色；账户管理员不得兼任其他角色。",
                    "Name at least one role; an account administrator holds no other role."));
        }
        if (roles.stream().anyMatch(Role::ofTown) != (cluster != null)) {
            found.add(Problem.of(
                    "ACCOUNT_CLUSTER",
                    "/cluster",
                    "镇的角色须指定其集聚区，其他角色不得指定。",
                    "A town's role names its cluster; other roles name none."));
        }
        return found;
    }
}
