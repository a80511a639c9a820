package org.taizhang.api.cli;

import picocli.CommandLine.Command;

/** Serves the demonstration. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Serve a demonstration: invented enterprises, five years of filings, a clock in March 2026.",
        footer = {
            "",
            "The demonstration is a ledger of its own in ./data/demo; loading it takes a while the first time."
        })
final class DemoCommand extends SettingsCommand {

    @Override
    public Integer call() {
        return ServeCommand.serve(settings("--spring.profiles.active=demo"));
    }
}
