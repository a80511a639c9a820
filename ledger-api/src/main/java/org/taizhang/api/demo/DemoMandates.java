package org.taizhang.api.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.Mandate;
import org.taizhang.ledger.registry.Uscc;

/** Lets the demonstration's filers act for the enterprises of {@link DemoCast}. */
public final class DemoMandates {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private final Accounts accounts;
    private final Map<String, String> actors = new HashMap<>();

    public DemoMandates(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The accounts exist; the same mandates again change nothing. */
    public void give() {
        give("filer", List.of(DemoCast.FILER));
        give("agent", DemoCast.AGENT);
    }

    /** The reference under which an account acts, which never changes: a script asks for it thousands of times. */
    public synchronized String actor(String login) {
        return actors.computeIfAbsent(login, asked -> account(asked).id());
    }

    private void give(String login, List<Uscc> enterprises) {
        Account account = account(login);
        enterprises.forEach(uscc -> accounts.mandate(account.id(), new Mandate(uscc, FROM, null)));
    }

    private Account account(String login) {
        return accounts.findByLogin(login)
                .orElseThrow(() -> new IllegalStateException("the demonstration has no account " + login));
    }
}
