package org.taizhang.api.feed;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.projections.announcement.Announcement.Kind;

/** Subscriptions and their calls as tables. */
final class SubscriptionTables {

    private static final Text NO_ANSWER = new Text("未接通", "no answer");

    private SubscriptionTables() {}

    static Table all(List<Subscription> subscriptions) {
        return new Table(
                        "subscriptions",
                        new Text("订阅", "Subscriptions"),
                        List.of(
                                Column.words("url", "网址", "Address"),
                                Column.words("kinds", "通知", "Told of"),
                                Column.words("state", "状态", "State"),
                                Column.words("opened", "登记时间", "Opened")),
                        subscriptions.stream()
                                .map(s -> Table.Row.of(
                                        Cell.words(s.url()).leadingTo("/subscriptions/" + s.id()),
                                        Cell.words(labels(s.kinds())),
                                        Cell.EMPTY.lit(lamp(s)),
                                        Cell.words(Times.minute(s.createdAt()))))
                                .toList())
                .orElse(new Text("还没有订阅。", "There are no subscriptions yet."));
    }

    static Table deliveries(List<Delivery> deliveries) {
        return new Table(
                "deliveries",
                new Text("回调记录（保留90天）", "Calls (kept for 90 days)"),
                List.of(
                        Column.words("at", "时间", "Time"),
                        Column.words("kind", "通知", "Told of"),
                        Column.number("position", new Text("台账位置", "Position"), Column.NONE),
                        Column.number("attempt", new Text("第几次", "Attempt"), Column.NONE),
                        Column.words("outcome", "结果", "Outcome")),
                deliveries.stream().map(SubscriptionTables::row).toList());
    }

    private static Table.Row row(Delivery delivery) {
        String status = delivery.status() == null ? "" : " " + delivery.status();
        Cell outcome = Cell.EMPTY.lit(
                delivery.taken()
                        ? new Lamp("●", both("收到", "taken", status), "lamp-green")
                        : new Lamp(
                                "■",
                                delivery.status() == null ? NO_ANSWER : both("未收", "not taken", status),
                                "lamp-red"));
        return Table.Row.of(
                Cell.words(Times.minute(delivery.at())),
                Cell.words(label(delivery.kind())),
                Cell.number(delivery.position()),
                Cell.number(delivery.attempt()),
                delivery.error() == null ? outcome : outcome.above(both("", "", delivery.error())));
    }

    static Lamp lamp(Subscription subscription) {
        return switch (subscription.state()) {
            case ACTIVE ->
                subscription.failures() == 0
                        ? new Lamp("●", new Text("有效", "active"), "lamp-green")
                        : new Lamp("▲", new Text("重试中", "retrying"), "lamp-yellow");
            case SUSPENDED -> new Lamp("■", new Text("多次失败，已暂停", "suspended after failures"), "lamp-red");
            case SECRET_LOST -> new Lamp("■", new Text("密钥读不出", "secret lost"), "lamp-red");
            case ENDED -> new Lamp("○", new Text("已停用", "ended"), "lamp-none");
        };
    }

    static List<SubscriptionPage.Offered> offered() {
        return Stream.of(Kind.values())
                .map(kind -> new SubscriptionPage.Offered(kind, label(kind)))
                .toList();
    }

    static Text labels(Collection<Kind> kinds) {
        return new Text(
                kinds.stream().map(kind -> label(kind).zh()).collect(Collectors.joining("、")),
                kinds.stream().map(kind -> label(kind).en()).collect(Collectors.joining(", ")));
    }

    private static Text label(Kind kind) {
        return switch (kind) {
            case ASSESSMENT_PUBLISHED -> new Text("考核公示", "assessment published");
            case ASSESSMENT_FINAL -> new Text("考核定稿", "assessment final");
            case FIGURES_PUBLISHED -> new Text("数据公布", "figures published");
        };
    }

    private static Text both(String zh, String en, String after) {
        return new Text(zh + after, en + after);
    }
}
