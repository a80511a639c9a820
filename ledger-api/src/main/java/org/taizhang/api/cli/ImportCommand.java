package org.taizhang.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.imports.ImportState;
import org.taizhang.api.imports.Imports;
import org.taizhang.api.imports.Verdict;
import org.taizhang.api.terminal.ProgressLine;
import org.taizhang.ledger.FormCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files the reports of a CSV file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "File the reports of a CSV file as an account with a mandate; exit code 1 when a row is refused.",
        footer = {"", "The same file once more repeats nothing: recorded rows stay, refused ones are tried again."})
final class ImportCommand extends LedgerCommand {

    private static final int PAGE = 500;
    private static final long LOOK_EVERY_MILLIS = 200;

    @Parameters(paramLabel = "FILE", description = "CSV with a header; UTF-8 or GB18030.")
    private Path file = Path.of("");

    @Option(names = "--form", required = true, description = "output, employment or land-use.")
    private FormCode form = FormCode.OUTPUT;

    @Option(names = "--as", required = true, paramLabel = "LOGIN", description = "Account that files.")
    private String login = "";

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            prompt = "Password: ",
            required = true,
            defaultValue = "${env:TAIZHANG_PASSWORD}",
            description = "Asked for when no value is given; TAIZHANG_PASSWORD of the environment when left out.")
    private String password = "";

    @Option(names = "--dry-run", description = "Decide every row and record nothing.")
    private boolean dryRun;

    @Override
    int work(ApplicationContext ledger) throws Exception {
        CurrentUser user = ledger.getBean(Accounts.class)
                .verify(login, password, () -> {})
                .orElseThrow(() -> new IllegalArgumentException("登录名或口令不正确 / wrong login or password: " + login));
        if (user.mustChangePassword()) {
            throw new IllegalArgumentException("请先登录并修改一次性口令 / sign in and change the one-time password first");
        }
        Imports imports = ledger.getBean(Imports.class);
        ImportState done = follow(imports, user, start(imports, user));
        report(imports, user, done);
        return done.status() == ImportState.Status.DONE && done.refused() == 0 ? 0 : 1;
    }

    private ImportState start(Imports imports, CurrentUser user) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return imports.start(user, form, dryRun, in);
        }
    }

    private ImportState follow(Imports imports, CurrentUser user, ImportState started) throws InterruptedException {
        ImportState state = started;
        try (ProgressLine line = ProgressLine.onStandardError("import")) {
            while (state.status() == ImportState.Status.RUNNING) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                state = imports.get(user, state.id());
                line.at(state.decided(), state.rows(), state.decided() + "/" + state.rows());
            }
        }
        return state;
    }

    private void report(Imports imports, CurrentUser user, ImportState state) {
        PrintWriter out = commandLine().getOut();
        int line = 0;
        List<Verdict> page;
        do {
            page = imports.verdicts(user, state.id(), line, Verdict.Kind.REFUSED, PAGE);
            for (Verdict verdict : page) {
                out.println(sentence(verdict));
                line = verdict.line();
            }
        } while (page.size() == PAGE);
        out.printf(
                "%s%s: %d rows, %d recorded, %d unchanged, %d refused.%n",
                state.status(),
                dryRun ? " (dry run, nothing recorded)" : "",
                state.rows(),
                state.recorded(),
                state.unchanged(),
                state.refused());
    }

    private static String sentence(Verdict refused) {
        return refused.line() + ": "
                + refused.problems().stream()
                        .map(problem -> problem.rule() + " " + problem.message().zh() + " / "
                                + problem.message().en())
                        .collect(Collectors.joining("; "));
    }
}
