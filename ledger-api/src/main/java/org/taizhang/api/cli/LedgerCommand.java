package org.taizhang.api.cli;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.taizhang.api.terminal.Terminal;
import picocli.CommandLine.Option;

/** A command that works on a ledger, beside a running server or alone. */
abstract class LedgerCommand extends SettingsCommand {

    @Option(names = "--demo", description = "Work on the demonstration's ledger (./data/demo).")
    private boolean demo;

    /** @return exit code */
    abstract int work(ApplicationContext ledger) throws Exception;

    @Override
    public Integer call() throws Exception {
        String[] settings = settings("--taizhang.attach=true", "--logging.level.org.taizhang=warn");
        SpringApplicationBuilder application = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        if (demo) {
            application.profiles("demo");
        }
        try (Terminal.Reserved resultsOnly = Terminal.reserveStandardOutput();
                ConfigurableApplicationContext ledger = application.run(settings)) {
            return work(ledger);
        }
    }
}
