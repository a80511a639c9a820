package org.taizhang.api.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.taizhang.api.terminal.Terminal;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The root command: without a subcommand it serves. */
@Command(
        name = "taizhang",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Taizhang 统计台账: an event-sourced ledger of economic statistics.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            ReconcileCommand.class,
            VerifyCommand.class,
            WitnessCommand.class,
            ExportCommand.class,
            ScoreCommand.class,
            LogCommand.class
        },
        footer = {
            "",
            "Without a command it serves. Settings are given as --name=value, such as",
            "--server.port=9090 or --taizhang.data=/srv/taizhang.",
            "",
            "Exit codes: 0 done, 1 failed or differences found, 2 wrong usage."
        })
public final class CommandLineInterface extends SettingsCommand {

    private CommandLineInterface() {}

    /** Ends the process, unless a server was started and goes on. */
    public static void run(String[] args) {
        Terminal.install();
        CommandLine command = create().setOut(new PrintWriter(System.out, true, Terminal.charset()))
                .setErr(new PrintWriter(System.err, true, Terminal.charset()));
        int code = command.execute(args);
        if (code != ServeCommand.GOES_ON) {
            System.exit(code);
        }
    }

    static CommandLine create() {
        return new CommandLine(new CommandLineInterface())
                .registerConverter(Period.class, converter(Period::parse, "a period such as 2025-03"))
                .registerConverter(
                        FormCode.class,
                        converter(CommandLineInterface::enterpriseForm, "output, employment or land-use"))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureReport());
    }

    private static FormCode enterpriseForm(String text) {
        return FormCode.find(text).filter(FormCode::filedByEnterprises).orElseThrow(IllegalArgumentException::new);
    }

    private static <T> ITypeConverter<T> converter(Function<String, T> parse, String expected) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is not " + expected);
            }
        };
    }

    @Override
    public Integer call() {
        return ServeCommand.serve(settings());
    }
}
