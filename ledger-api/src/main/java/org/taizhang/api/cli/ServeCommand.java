package org.taizhang.api.cli;

import org.springframework.boot.SpringApplication;
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

    @Override
    public Integer call() {
        return serve(settings());
    }

    static int serve(String[] settings) {
        try {
            SpringApplication.run(Taizhang.class, settings);
            return GOES_ON;
        } catch (RuntimeException alreadyReported) {
            return 1;
        }
    }
}
