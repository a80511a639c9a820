package org.taizhang.api.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.SystemUtils;

/** The process's standard output and error. */
public final class Terminal {

    private Terminal() {}

    /** Replaces the platform's streams, whose encoding is often ASCII. */
    public static void install() {
        System.setOut(stream(FileDescriptor.out));
        System.setErr(stream(FileDescriptor.err));
    }

    /** Leaves standard output to results until it is closed: everything else printed, logs included, goes to standard error. */
    public static Reserved reserveStandardOutput() {
        PrintStream out = System.out;
        System.setOut(System.err);
        return () -> System.setOut(out);
    }

    /** Standard output, reserved. */
    public interface Reserved extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Whether a person is watching. Before Java 22 a console meant a terminal; since then it must be asked, by a method
     * that 17 does not have.
     */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean present() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset());
    }

    /** A Windows terminal has its own; everything else, files and pipes included, takes UTF-8. */
    @SuppressWarnings("SystemConsoleNull") // without a terminal its charset is that of the process
    public static Charset charset() {
        Console console = System.console();
        return SystemUtils.IS_OS_WINDOWS && console != null ? console.charset() : StandardCharsets.UTF_8;
    }
}
