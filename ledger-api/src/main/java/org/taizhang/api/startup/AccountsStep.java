package org.taizhang.api.startup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Accounts;

/** An installation nobody can sign in to gets its first administrator. */
@Component
@Profile("!demo")
@ConditionalOnWebApplication
@Order(30)
final class AccountsStep implements OpeningStep {

    private final Accounts accounts;

    AccountsStep(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void open() {
        accounts.createFirstAdministrator().ifPresent(first -> System.out.printf("""

                        首个管理员 / first administrator: %s
                        一次性口令 / one-time password:   %s
                        仅显示这一次；首次登录时须修改。 / Shown only once; changed at the first sign-in.

                        """, first.login(), first.password()));
    }
}
