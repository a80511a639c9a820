package org.taizhang.ledger.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.check.Variable.Kind;
import org.taizhang.ledger.check.Variable.Source;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemType;

/**
 * The words that checks of one form may use, made from its definition: a new item brings its words with it. Numbers are
 * whole, in the smallest unit of their item: 千元, 0.01 万千瓦时, persons, 0.000001 亩, 0.01 m².
 */
public final class Vocabulary {

    static final String KNOWN = "known.";
    static final String PARAMETER = "p.";
    static final String IN_TURN = "it";

    private static final int MU_DECIMALS = 6;
    private static final int SQUARE_METRE_DECIMALS = 2;
    private static final int POLICY_DECIMALS = 2;

    private final FormCode form;
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    private Vocabulary(FormCode form) {
        this.form = form;
    }

    static Vocabulary of(FormDefinition form, OtherForms others) {
        Vocabulary words = new Vocabulary(form.form());
        form.items().forEach(words::item);
        form.groups().forEach(words::group);
        others.versions()
                .forEach(other -> other.items()
                        .forEach(item -> words.add(
                                OtherForms.prefix(other), item, Source.OTHER_FORM, other.form(), kind(item))));
        words.facts();
        words.peers();
        return words;
    }

    /** In the order of the form. */
    public Collection<Variable> variables() {
        return variables.values();
    }

    Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    private void item(ItemDefinition item) {
        Kind kind = kind(item);
        add("", item, Source.ITEM, form, kind);
        add("same.", item, Source.SAME, form, Kind.FLAG);
        add("prev.", item, Source.PREVIOUS, form, kind);
        add("last.", item, Source.LAST, form, kind);
        add("ly.", item, Source.LAST_YEAR, form, kind);
        add("lyPrev.", item, Source.LAST_YEAR_PREVIOUS, form, kind);
        if (kind == Kind.NUMBER && item.stated()) {
            add("past.", item, Source.PAST, form, Kind.NUMBERS);
            add("pastMonthly.", item, Source.PAST_MONTHLY, form, Kind.NUMBERS);
        }
        if (item.accumulates() && item.columns().contains(Column.YTD)) {
            add("ytd.", item, Source.YEAR_TO_DATE, form, kind);
        }
    }

    private void group(GroupDefinition group) {
        group.items()
                .forEach(item -> add(new Variable(
                        group.code() + "." + item.code(),
                        Source.ROWS,
                        form,
                        group.code() + "/" + item.code(),
                        kind(item) == Kind.NUMBER ? Kind.NUMBERS : Kind.WORDS,
                        decimals(item),
                        item)));
    }

    private void facts() {
        List.of("period.year", "period.month", "period.months", "period.cumulativeMonths")
                .forEach(name -> fact(name, Kind.NUMBER, 0));
        if (form.filedByEnterprises()) {
            List.of(
                            "unit.multiSite",
                            "unit.aboveScale",
                            "unit.seasonal",
                            "unit.stoppedThroughout",
                            "unit.producedLastYear")
                    .forEach(name -> fact(name, Kind.FLAG, 0));
            List.of("unit.stoppedDays", "unit.stoppedDaysPrevious", "unit.stoppedDaysLastYear", "unit.stoppedPeriods")
                    .forEach(name -> fact(name, Kind.NUMBER, 0));
            fact("unit.mainClass", Kind.WORD, 0);
            fact("book.ytdBefore", Kind.NUMBER, 0);
        } else {
            fact("cluster.plannedArea", Kind.NUMBER, MU_DECIMALS);
            fact("cluster.usableSharePercent", Kind.NUMBER, 0);
            fact("plan.mixedUsePercentMax", Kind.NUMBER, POLICY_DECIMALS);
            fact("plan.workshopFar", Kind.NUMBER, POLICY_DECIMALS);
        }
    }

    private void peers() {
        if (form == FormCode.OUTPUT) {
            add(new Variable("peers.outputPerHead", Source.PEERS, form, "outputPerHead", Kind.NUMBERS, 0, null));
            add(new Variable("peers.outputPerMu", Source.PEERS, form, "outputPerMu", Kind.NUMBERS, 0, null));
        }
    }

    private void fact(String name, Kind kind, int decimals) {
        add(new Variable(name, Source.FACT, form, name, kind, decimals, null));
    }

    private void add(String prefix, ItemDefinition item, Source source, FormCode of, Kind kind) {
        add(new Variable(prefix + item.code(), source, of, item.code(), kind, decimals(item), item));
    }

    private void add(Variable variable) {
        variables.put(variable.name(), variable);
    }

    private static Kind kind(ItemDefinition item) {
        return item.type().numeric() ? Kind.NUMBER : item.type() == ItemType.BOOL ? Kind.FLAG : Kind.WORD;
    }

    private static int decimals(ItemDefinition item) {
        return switch (item.type()) {
            case DECIMAL2 -> 2;
            case AREA, AREA_WITH_STATUS -> item.unit().equals("亩") ? MU_DECIMALS : SQUARE_METRE_DECIMALS;
            default -> 0;
        };
    }
}
