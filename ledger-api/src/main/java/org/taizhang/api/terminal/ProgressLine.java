package org.taizhang.api.terminal;

import java.io.PrintStream;

/** How far a long work has come: one line that rewrites itself on a terminal, a line every tenth elsewhere. */
public final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long PAUSE_MILLIS = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final String label;
    private long shownAt = System.currentTimeMillis() - PAUSE_MILLIS;
    private long shownTenth = -1;
    private boolean shown;

    public ProgressLine(PrintStream out, boolean terminal, String label) {
        this.out = out;
        this.terminal = terminal;
        this.label = label;
    }

    /** On standard error, so that results can be piped. */
    public static ProgressLine onStandardError(String label) {
        return new ProgressLine(System.err, Terminal.present(), label);
    }

    /** @param detail what is being worked on, short */
    public void at(long done, long total, String detail) {
        long tenth = total == 0 ? 10 : done * 10 / total;
        if (terminal) {
            rewrite(done, total, detail);
        } else if (tenth > shownTenth) {
            out.println(label + " " + tenth * 10 + "% " + detail);
        }
        shownTenth = tenth;
    }

    private void rewrite(long done, long total, String detail) {
        long now = System.currentTimeMillis();
        if (now - shownAt < PAUSE_MILLIS && done < total) {
            return;
        }
        int filled = total == 0 ? WIDTH : (int) (WIDTH * done / total);
        out.print("\r" + label + " [" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + done + "/" + total
                + " " + detail + "\033[K");
        out.flush();
        shownAt = now;
        shown = true;
    }

    @Override
    public void close() {
        if (shown) {
            out.println();
        }
    }
}
