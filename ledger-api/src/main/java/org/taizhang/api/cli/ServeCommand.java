package org.taizhang.api.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.taizhang.api.Taizhang;
import picocli.CommandLine.Command;

/** Serves pages and API until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve pages and API on http://localhost:8080 (SERVER_PORT moves it). The default command.",
        footer = {"", "Settings are given as --name=value, such as --server.port=9090."})
final class ServeCommand extends SettingsCommand {

    /** No exit code: the server's threads go on. */
    static final int GOES_ON = -1;

    private static final int OPENING_STOPS_SECONDS = 30;

    @Override
    public Integer call() {
        return serve(settings());
    }

    /** Spring's own hook gives up on an application that is still opening and waits for something. */
    static int serve(String[] settings) {
        SpringApplication application = new SpringApplication(Taizhang.class);
        application.setRegisterShutdownHook(false);
        CompletableFuture<ConfigurableApplicationContext> opened = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(opened), "shutdown"));
        try {
            opened.complete(application.run(settings));
            return GOES_ON;
        } catch (RuntimeException alreadyReported) {
            return 1;
        } finally {
            opened.cancel(false);
        }
    }

    /** Waits for an opening that was told to stop; what failed to open is closed already. */
    private static void close(CompletableFuture<ConfigurableApplicationContext> opened) {
        try {
            opened.get(OPENING_STOPS_SECONDS, TimeUnit.SECONDS).close();
        } catch (CancellationException notOpened) {
            // nothing is left to close
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            System.err.println("not closed: " + e);
        }
    }
}
