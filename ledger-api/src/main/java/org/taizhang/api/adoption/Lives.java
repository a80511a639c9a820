package org.taizhang.api.adoption;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ended;
import org.taizhang.ledger.adoption.Proposal;

/** The lives of proposals on pages: who put them forward, and who ended them and why. */
@Component
public class Lives {

    private static final Text SYSTEM = new Text("系统", "the system");

    private final Accounts accounts;

    Lives(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Who put it forward, and when. */
    public Text proposed(Proposal<?> proposal) {
        Text person = person(proposal.actor());
        String at = Times.minute(proposal.recordedAt());
        return new Text(person.zh() + " " + at + " 提出", "Put forward by " + person.en() + ", " + at);
    }

    /**
     * @param ended oldest first
     * @param label what was put forward
     */
    public <T> Table ended(List<Ended<T>> ended, Function<Proposal<T>, Text> label) {
        return table(
                ended.stream().map(one -> row(one, label.apply(one.proposal()))).toList());
    }

    /** @param rows of one kind or several */
    public Table table(List<Table.Row> rows) {
        return new Table(
                "ended",
                new Text("未通过的草案", "Proposals that did not come into force"),
                List.of(
                        Column.words("proposal", "草案", "Proposal"),
                        Column.words("proposedBy", "提出人", "Put forward by"),
                        Column.words("proposedAt", "提出时间", "Put forward"),
                        Column.words("outcome", "结果", "Outcome"),
                        Column.words("endedBy", "经办人", "By"),
                        Column.words("endedAt", "时间", "When"),
                        Column.words("reason", "理由", "Reason")),
                rows);
    }

    public Table.Row row(Ended<?> ended, Text label) {
        return Table.Row.of(
                Cell.words(label),
                Cell.words(person(ended.proposal().actor())),
                Cell.words(Times.minute(ended.proposal().recordedAt())),
                Cell.words(ended.outcome().label()),
                Cell.words(person(ended.actor())),
                Cell.words(Times.minute(ended.recordedAt())),
                Cell.words(ended.reason()));
    }

    /** The name while the account has one; the reference in the events otherwise. */
    private Text person(String actor) {
        if (actor.startsWith("system:")) {
            return SYSTEM;
        }
        String name = accounts.find(actor).map(Account::name).orElse(actor);
        return new Text(name, name);
    }
}
