package org.taizhang.api.account;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.paging.Limit;
import org.taizhang.ledger.ClusterId;

/** Accounts: opened, locked, given mandates and new passwords by an administrator. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param next the {@code cursor} of the next page; absent on the last */
    record ListAnswer(List<AccountAnswer> items, @Nullable String next) {}

    /** @param cluster exactly for the roles of a town */
    record Opening(
            String login,
            String name,
            Set<Role> roles,
            @Nullable ClusterId cluster) {}

    /** @param oneTimePassword told only here; must be changed at the first sign-in */
    record Opened(AccountAnswer account, String oneTimePassword) {}

    record Reset(String login, String oneTimePassword) {}

    record Lock(boolean locked) {}

    @GetMapping
    @Requires(Action.READ_ACCOUNTS)
    ListAnswer list(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int max = Limit.of(limit);
        List<Account> page = accounts.after(cursor, max);
        return new ListAnswer(
                page.stream().map(AccountAnswer::of).toList(),
                page.size() < max ? null : page.get(max - 1).login());
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_ACCOUNTS)
    AccountAnswer get(@PathVariable String id) {
        return AccountAnswer.of(accounts.get(id));
    }

    @PostMapping
    @Requires(Action.CHANGE_ACCOUNTS)
    ResponseEntity<Opened> open(@RequestBody Opening body) {
        OneTimePassword password =
                accounts.open(new NewAccount(body.login(), body.name(), body.roles(), body.cluster()));
        Account account = accounts.findByLogin(password.login()).orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + account.id()))
                .body(new Opened(AccountAnswer.of(account), password.password()));
    }

    @PutMapping("/{id}/lock")
    @Requires(Action.CHANGE_ACCOUNTS)
    AccountAnswer lock(@PathVariable String id, @RequestBody Lock body) {
        accounts.lock(id, body.locked());
        return AccountAnswer.of(accounts.get(id));
    }

    @PostMapping("/{id}/password-reset")
    @Requires(Action.CHANGE_ACCOUNTS)
    Reset reset(@PathVariable String id) {
        OneTimePassword password = accounts.resetPassword(id);
        return new Reset(password.login(), password.password());
    }

    @PostMapping("/{id}/mandates")
    @Requires(Action.CHANGE_ACCOUNTS)
    AccountAnswer mandate(@PathVariable String id, @RequestBody Mandate body) {
        accounts.mandate(id, body);
        return AccountAnswer.of(accounts.get(id));
    }
}
