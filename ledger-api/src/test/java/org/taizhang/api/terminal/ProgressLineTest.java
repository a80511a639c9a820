package org.taizhang.api.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void withoutATerminalThereIsALineEveryTenth() {
        try (ProgressLine line = new ProgressLine(new PrintStream(out, true, StandardCharsets.UTF_8), false, "load")) {
            for (int i = 0; i <= 1000; i++) {
                line.at(i, 1000, "2025-03");
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .hasLineCount(11)
                .startsWith("load 0% 2025-03")
                .contains("load 100% 2025-03");
    }

    @Test
    void onATerminalOneLineRewritesItself() {
        try (ProgressLine line = new ProgressLine(new PrintStream(out, true, StandardCharsets.UTF_8), true, "load")) {
            for (int i = 0; i <= 1000; i++) {
                line.at(i, 1000, "2025-03");
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("1000/1000 2025-03\033[K" + System.lineSeparator())
                .containsOnlyOnce("\n");
    }

    @Test
    void nothingToDoIsDone() {
        try (ProgressLine line = new ProgressLine(new PrintStream(out, true, StandardCharsets.UTF_8), false, "load")) {
            line.at(0, 0, "");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("load 100%");
    }
}
