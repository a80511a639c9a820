package org.taizhang.api.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReasonCode;

/** All revisions of a report, newest first, each with its receipt: who may read the report may read those too. */
public final class RevisionTable {

    private static final Text NO_UNIT = new Text("", "");

    private RevisionTable() {}

    /**
     * One revision.
     *
     * @param state what became of it
     * @param effective its values count
     * @param notes what was said about it: returns, confirmations
     */
    public record Revision(
            int number,
            Text state,
            boolean effective,
            Instant recordedAt,
            long position,
            Channel channel,
            @Nullable Reason reason,
            List<Text> notes,
            String eventId) {}

    public static Table of(List<Revision> history) {
        return new Table(
                "revisions",
                new Text("版次", "Revisions"),
                List.of(
                        Column.words("revision", "版次", "Revision"),
                        Column.words("state", "状态", "State"),
                        Column.words("recorded", "入账时间", "Recorded"),
                        Column.number("position", new Text("台账位置", "Ledger position"), NO_UNIT),
                        Column.words("channel", "渠道", "Channel"),
                        Column.words("reason", "原因与说明", "Reason and notes"),
                        Column.words("event", "事件编号（回执）", "Event id (receipt)")),
                history.stream().map(RevisionTable::row).toList());
    }

    private static Table.Row row(Revision revision) {
        return Table.Row.of(
                Cell.words(String.valueOf(revision.number())),
                Cell.words(state(revision)),
                Cell.words(Times.minute(revision.recordedAt())),
                Cell.number(revision.position()),
                Cell.words(channel(revision.channel())),
                Cell.words(said(revision)),
                Cell.words(revision.eventId()).leadingTo("/receipts/" + revision.eventId()));
    }

    private static Text state(Revision revision) {
        Text state = revision.state();
        return revision.effective() ? new Text(state.zh() + " · 计入", state.en() + " · counts") : state;
    }

    private static Text channel(Channel channel) {
        return switch (channel) {
            case WEB -> new Text("网页", "web page");
            case API -> new Text("接口", "interface");
            case IMPORT -> new Text("导入", "import");
            case GENERATED -> new Text("生成", "generated");
        };
    }

    private static Text said(Revision revision) {
        List<Text> said = new ArrayList<>();
        Optional.ofNullable(revision.reason()).map(RevisionTable::reason).ifPresent(said::add);
        said.addAll(revision.notes());
        return new Text(
                said.stream().map(Text::zh).collect(Collectors.joining("；")),
                said.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static Text reason(Reason reason) {
        Text label = ReasonCode.find(reason.code()).map(ReasonCode::label).orElse(new Text("", ""));
        return new Text(
                reason.code() + label.zh() + "：" + reason.text(),
                reason.code() + " " + label.en() + ": " + reason.text());
    }
}
