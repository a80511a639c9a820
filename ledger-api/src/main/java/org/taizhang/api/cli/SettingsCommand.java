package org.taizhang.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command that starts the application, or a part of it: what it does not know is a setting. */
abstract class SettingsCommand implements Callable<Integer> {

    private static final Pattern SETTING = Pattern.compile("--[A-Za-z][\\w.\\[\\]-]*=.*");

    @Spec
    private @Nullable CommandSpec spec;

    @Unmatched
    private final List<String> unmatched = new ArrayList<>();

    CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /**
     * Settings as given, then {@code more}.
     *
     * @throws UnmatchedArgumentException when something is no {@code --name=value}: a mistyped command or option
     */
    String[] settings(String... more) {
        List<String> unknown = unmatched.stream()
                .filter(word -> !SETTING.matcher(word).matches())
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(commandLine(), unknown);
        }
        return Stream.concat(unmatched.stream(), Stream.of(more)).toArray(String[]::new);
    }
}
