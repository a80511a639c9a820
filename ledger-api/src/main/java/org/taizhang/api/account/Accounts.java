package org.taizhang.api.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.problem.TooManyRequestsException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** Opens, changes and finds accounts. */
public class Accounts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRows rows;
    private final Passwords passwords;
    private final Clock clock;
    private final String nobody;

    Accounts(AccountRows rows, Passwords passwords, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
        this.nobody = passwords.hash(newId());
    }

    /**
     * The user of an account that is not locked, if the password is right. An unknown login takes as long as a wrong
     * password.
     *
     * @param beforeHashing called before the costly part, which a credential verified within the last minute skips
     * @throws TooManyRequestsException when too many wait already
     */
    public Optional<CurrentUser> verify(String login, String password, Runnable beforeHashing) {
        Optional<AccountRows.Row> row = rows.byLogin(login.toLowerCase(Locale.ROOT));
        String hash = row.map(AccountRows.Row::password).orElse(nobody);
        if (!passwords.remembers(password, hash)) {
            beforeHashing.run();
        }
        boolean matches = passwords.matches(password, hash);
        return row.filter(r -> matches && !r.account().locked())
                .map(r -> r.account().on(today()));
    }

    /** To come back to with {@link #current}. */
    public SignIn signIn(String id) {
        return signIn(existing(id));
    }

    /** The same account again, later in a session: empty when it was locked or got another password meanwhile. */
    public Optional<CurrentUser> current(SignIn signIn) {
        return rows.byId(signIn.account())
                .filter(row -> !row.account().locked() && signIn(row).equals(signIn))
                .map(row -> row.account().on(today()));
    }

    private static SignIn signIn(AccountRows.Row row) {
        return new SignIn(row.account().id(), Passwords.digest(row.password()));
    }

    public Optional<Account> find(String id) {
        return rows.byId(id).map(AccountRows.Row::account);
    }

    /** @throws RefusedException when there is none */
    public Account get(String id) {
        return existing(id).account();
    }

    public Optional<Account> findByLogin(String login) {
        return rows.byLogin(login.toLowerCase(Locale.ROOT)).map(AccountRows.Row::account);
    }

    /** In the order of logins, those after {@code login}. */
    public List<Account> after(String login, int limit) {
        return rows.after(login, limit).stream().map(AccountRows.Row::account).toList();
    }

    /** @throws RefusedException when the account is not well described or its login is taken */
    public OneTimePassword open(NewAccount account) {
        OneTimePassword password = OneTimePassword.forLogin(account.login());
        open(account, password.password(), true);
        return password;
    }

    /** The administrator {@code admin} of an installation without any account. */
    public Optional<OneTimePassword> createFirstAdministrator() {
        return rows.none()
                ? Optional.of(open(new NewAccount("admin", "系统管理员", Set.of(Role.ADMIN), null)))
                : Optional.empty();
    }

    /** A mandate again with the same first day replaces its end. */
    public void mandate(String id, Mandate mandate) {
        if (!get(id).roles().contains(Role.FILER)) {
            throw refused(
                    "MANDATE_FILER", "", "只有企业统计员账户可以受托填报。", "Only an account with the role FILER takes a mandate.");
        }
        if (mandate.until() != null && !mandate.until().isAfter(mandate.from())) {
            throw refused("MANDATE_UNTIL", "/until", "截止日应晚于起始日。", "A mandate ends after it begins.");
        }
        rows.mandate(id, mandate);
    }

    public void lock(String id, boolean locked) {
        rows.locked(get(id).id(), locked);
    }

    public OneTimePassword resetPassword(String id) {
        Account account = get(id);
        OneTimePassword password = OneTimePassword.forLogin(account.login());
        rows.password(id, passwords.hash(password.password()), true);
        return password;
    }

    public void changePassword(String id, String before, String after) {
        AccountRows.Row row = existing(id);
        if (!passwords.matches(before, row.password())) {
            throw refused("PASSWORD_WRONG", "/oldPassword", "原密码不正确。", "The old password is not right.");
        }
        if (after.length() < Passwords.MIN_LENGTH || after.length() > Passwords.MAX_LENGTH || after.equals(before)) {
            throw refused(
                    "PASSWORD_LENGTH",
                    "/newPassword",
                    "新密码应为" + Passwords.MIN_LENGTH + "—" + Passwords.MAX_LENGTH + "个字符，且不同于原密码。",
                    "A new password has " + Passwords.MIN_LENGTH + "–" + Passwords.MAX_LENGTH
                            + " characters and differs from the old one.");
        }
        rows.password(id, passwords.hash(after), false);
    }

    String open(NewAccount account, String password, boolean oneTime) {
        List<Problem> problems = account.problems();
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        String id = newId();
        if (!rows.insert(id, account, passwords.hash(password), oneTime, clock.instant())) {
            throw new RefusedException(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "ACCOUNT_EXISTS",
                            "/login",
                            "登录名“" + account.login() + "”已被使用。",
                            "The login '" + account.login() + "' is taken.")));
        }
        return id;
    }

    private AccountRows.Row existing(String id) {
        return rows.byId(id)
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Problem.of("ACCOUNT_UNKNOWN", "", "没有这个账户。", "There is no such account."))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static RefusedException refused(String rule, String pointer, String zh, String en) {
        return new RefusedException(Refusal.of(Refusal.Kind.INVALID, Problem.of(rule, pointer, zh, en)));
    }

    private static String newId() {
        byte[] bytes = new byte[10];
        RANDOM.nextBytes(bytes);
        return "acc-" + HexFormat.of().formatHex(bytes);
    }
}
