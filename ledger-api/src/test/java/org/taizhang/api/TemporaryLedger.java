package org.taizhang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives an application a data folder that goes with it. */
public final class TemporaryLedger implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Shared by all tests: unpacking PostgreSQL takes seconds. */
    public static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    /** Pictures for the documentation show the whole demonstration. */
    private static final boolean PICTURES = Boolean.getBoolean("taizhang.readme.pictures");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory("taizhang-test-");
            TestPropertyValues.of(
                            "taizhang.data=" + data,
                            "taizhang.programs=" + PROGRAMS,
                            "taizhang.small-demonstration=" + !PICTURES)
                    .applyTo(context);
            SpringApplication.getShutdownHandlers().add(() -> delete(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path data) {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException stillInUse) {
            // the system empties its temporary folder
        }
    }
}
