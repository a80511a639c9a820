package org.taizhang.api.cli;

import org.taizhang.ledger.transparency.Receipt.Fault;

/** What is wrong with a receipt, in words. */
final class FaultText {

    private FaultText() {}

    static String of(Fault fault) {
        return switch (fault) {
            case OTHER_LOG -> "校验点属于另一日志。 / The checkpoint belongs to another log than the key.";
            case NOT_SIGNED -> "校验点不是由该密钥签发的。 / The key did not sign the checkpoint.";
            case NOT_IN_LOG ->
                "内容与日志不符：被改动，或从未入账。 / The content is not what is in the log: it was altered, or never recorded.";
        };
    }
}
