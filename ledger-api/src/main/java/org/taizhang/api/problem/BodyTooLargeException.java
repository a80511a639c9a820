package org.taizhang.api.problem;

import java.io.IOException;

/** The body has more bytes than are taken here. */
public final class BodyTooLargeException extends IOException {

    private final long bytesMax;

    public BodyTooLargeException(long bytesMax) {
        super("body larger than " + bytesMax + " bytes");
        this.bytesMax = bytesMax;
    }

    Failure failure() {
        return Failure.of(
                ProblemType.TOO_LARGE,
                "BODY_SIZE",
                "",
                "内容不得超过 " + bytesMax + " 字节。",
                "At most " + bytesMax + " bytes are taken.");
    }
}
