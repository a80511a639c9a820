package org.taizhang.api.cli;

import org.taizhang.ledger.transparency.Witness.Alarm;

/** What a witness has seen, in words. */
final class AlarmText {

    private AlarmText() {}

    static String of(Alarm alarm) {
        return switch (alarm) {
            case NOT_THE_LOG -> "校验点不是该日志签发的。 / The checkpoint is not signed by the log's key for its origin.";
            case ROLLED_BACK -> "日志变短了：曾公布的事件已不在。 / The log has become shorter than it was.";
            case SPLIT_VIEW -> "同一规模出现两个根：日志有两副面孔。 / Two roots for one size: the log shows two faces.";
            case NOT_CONTINUED ->
                "日志不再以曾公布的事件开头：历史被改写。 / The log no longer begins with what it showed before: history was rewritten.";
        };
    }
}
