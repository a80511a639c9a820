package org.taizhang.api.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.SystemUtils;

/** How root runs programs that refuse to run as root. */
final class Unprivileged {

    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    /** In containers namespaces are often forbidden. The capability lets nobody reach a folder below root's own ones. */
    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    /** To be put before a command; empty for anybody but root. */
    static final List<String> PREFIX = prefix();

    private Unprivileged() {}

    private static List<String> prefix() {
        if (!SystemUtils.IS_OS_LINUX || !SystemUtils.USER_NAME.equals("root")) {
            return List.of();
        }
        return LinuxUtils.isUnshareAvailable() || !works(NOBODY) ? OWN_NAMESPACE : NOBODY;
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
