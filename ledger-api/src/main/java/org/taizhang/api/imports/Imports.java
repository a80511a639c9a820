package org.taizhang.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.imports.ImportState.Status;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.problem.TooManyRequestsException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.shell.Ledger;

/**
 * Files of reports. A file is read and checked whole before anything of it is recorded; then its rows are decided in the
 * background, a thousand in a transaction. The same file sent again answers with the same import and repeats nothing but
 * refused rows.
 */
@Service
public class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int RUNNING_MAX = 2;
    private static final int BUSY_SECONDS = 30;
    private static final ImportRun.Chunk CHUNK = new ImportRun.Chunk(1_000, 5_000);

    private final FormVersions forms;
    private final Ledger ledger;
    private final Streams streams;
    private final ImportRows rows;
    private final Clock clock;
    private final Semaphore places = new Semaphore(RUNNING_MAX);
    private final ExecutorService running = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    Imports(Ledger ledger, Streams streams, ImportRows rows, Clock clock, FormVersions forms) {
        this.forms = forms;
        this.ledger = ledger;
        this.streams = streams;
        this.rows = rows;
        this.clock = clock;
    }

    /** A file that is in order: what it said, and its lines. */
    private record Accepted(String sha256, Columns columns, Spool lines) {}

    /**
     * Starts an import, or finds the one that already runs.
     *
     * @throws RefusedException when the file as such is not in order; nothing of it is recorded
     */
    public ImportState start(CurrentUser user, FormCode form, boolean dryRun, InputStream in) throws IOException {
        Forms known = forms.of(form);
        Accepted accepted = accept(known, in);
        if (!places.tryAcquire()) {
            accepted.lines().close();
            return before(user, form, dryRun, accepted)
                    .filter(state -> state.status() == Status.RUNNING)
                    .orElseThrow(() -> new TooManyRequestsException(BUSY_SECONDS));
        }
        boolean started = false;
        try {
            String id = claim(user, form, dryRun, accepted);
            if (id == null) {
                return before(user, form, dryRun, accepted).orElseThrow();
            }
            running.execute(() -> run(id, user, known, dryRun, accepted));
            started = true;
            return get(user, id);
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    /** The import of the same file, if there is one. */
    private Optional<ImportState> before(CurrentUser user, FormCode form, boolean dryRun, Accepted accepted) {
        return rows.idOf(user.actor(), accepted.sha256(), form, dryRun).map(id -> get(user, id));
    }

    /** @throws RefusedException for the import of another account, or none */
    public ImportState get(CurrentUser user, String id) {
        ImportState state = rows.find(id)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND, "IMPORT_UNKNOWN", "", "没有这次导入。", "There is no such import."));
        if (!state.account().equals(user.actor())) {
            throw RefusedException.of(
                    Refusal.Kind.FORBIDDEN, "OTHER_ACCOUNT", "", "这是其他账户的导入。", "This is another account's import.");
        }
        return state;
    }

    /** In the order of lines, those after {@code line}. */
    public List<Verdict> verdicts(CurrentUser user, String id, int line, Verdict.@Nullable Kind kind, int limit) {
        return rows.after(get(user, id).id(), line, kind, limit);
    }

    private static Accepted accept(Forms known, InputStream in) throws IOException {
        try (Upload upload = Upload.receive(in)) {
            CsvFile file = CsvFile.of(upload.path());
            Columns columns = Columns.of(file.header(), known.versions());
            Spool lines = Spool.of(file, csv -> columns.uscc(csv).hashCode());
            return new Accepted(upload.sha256(), columns, lines);
        }
    }

    /** The lines are closed unless the caller is to go through them. */
    private @Nullable String claim(CurrentUser user, FormCode form, boolean dryRun, Accepted accepted) {
        String claimed = null;
        try {
            claimed = rows.claim(
                            UUID.randomUUID().toString(),
                            user.actor(),
                            accepted.sha256(),
                            form,
                            dryRun,
                            accepted.lines().size())
                    .orElse(null);
            return claimed;
        } finally {
            if (claimed == null) {
                accepted.lines().close();
            }
        }
    }

    private void run(String id, CurrentUser user, Forms known, boolean dryRun, Accepted accepted) {
        try (Spool lines = accepted.lines()) {
            rows.forget(id, dryRun);
            RowReader reader =
                    new RowReader(user, known, accepted.columns(), () -> new Recording(user.actor(), clock.instant()));
            new ImportRun(lines, reader, CHUNK, rows.decidedLines(id), verdicts -> rows.add(id, verdicts))
                    .through(() -> dryRun ? new Rehearsal(streams)::executeAll : ledger::executeAll);
            rows.end(id, Status.DONE);
        } catch (RuntimeException e) {
            LOG.error("import {} of {} stopped", id, user.actor(), e);
            rows.end(id, Status.INTERRUPTED);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        running.shutdownNow();
    }
}
