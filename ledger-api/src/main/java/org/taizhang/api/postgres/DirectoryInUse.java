package org.taizhang.api.postgres;

import java.nio.file.Path;

/** Another process runs the server of this data directory. */
public final class DirectoryInUse extends PostgresFailure {

    private static final long serialVersionUID = 1;

    DirectoryInUse(Path directory) {
        super("数据目录已被另一进程占用: " + directory + System.lineSeparator()
                + "The data directory is in use by another process: " + directory);
    }

    @Override
    String action() {
        return "请先停止该进程，或用 --taizhang.data=… 另选目录。" + System.lineSeparator()
                + "Stop that process, or choose another directory with --taizhang.data=…";
    }
}
