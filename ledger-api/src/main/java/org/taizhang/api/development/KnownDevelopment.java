package org.taizhang.api.development;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.Beside;
import org.taizhang.api.form.Input;
import org.taizhang.api.form.KnownValues;
import org.taizhang.api.page.Numbers;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.ItemDefinition;

/** What the reports of the cluster say beside one of them, as they stand. */
final class KnownDevelopment implements KnownValues {

    private final Optional<DevelopmentFiled> own;
    private final Optional<DevelopmentFiled> previous;

    KnownDevelopment(ClusterBook book, Period period) {
        this.own = book.latest(period).map(ClusterBook.Revision::filed);
        this.previous = book.upTo(period.previous());
    }

    /** The last report of an earlier period. */
    Optional<DevelopmentFiled> previous() {
        return previous;
    }

    @Override
    public Beside of(ItemDefinition item) {
        return new Beside(
                previous.map(filed -> item.stated() ? Input.read(item, filed.values()) : computed(filed, item))
                        .orElse(null),
                null,
                own.map(filed -> filed.derived().get(item.code())).orElse(null),
                null,
                null);
    }

    private static @Nullable Text computed(DevelopmentFiled filed, ItemDefinition item) {
        BigDecimal value = filed.derived().get(item.code());
        return value == null ? null : new Text(Numbers.grouped(value), Numbers.grouped(value));
    }
}
