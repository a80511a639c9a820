package org.taizhang.ledger.indicator.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;

/**
 * The newest development report of one cluster and period; land and floor in 亩, null where nothing is stated.
 *
 * @param confirmed built-up, productive and levelled area are confirmed by the land authority
 * @param first when the first revision came
 */
public record DevelopmentStatement(
        @Nullable BigDecimal builtUp,
        @Nullable BigDecimal productive,
        @Nullable BigDecimal levelled,
        @Nullable BigDecimal industrialLand,
        @Nullable BigDecimal industrialFloor,
        @Nullable BigDecimal mixedUse,
        @Nullable BigDecimal workshopFloor,
        @Nullable BigDecimal workshopLand,
        boolean confirmed,
        Arrival first) {

    public static DevelopmentStatement of(DevelopmentFiled filed, Arrival first) {
        Stated stated = new Stated(filed.values().items());
        return new DevelopmentStatement(
                stated.land("builtUpArea"),
                stated.land("productiveArea"),
                stated.land("levelledLand"),
                stated.land("industrialLand"),
                stated.floor("industrialFloor"),
                stated.land("mixedUseLand"),
                stated.floor("workshopFarFloor"),
                stated.land("workshopLand"),
                false,
                first);
    }

    public DevelopmentStatement confirm() {
        return new DevelopmentStatement(
                builtUp,
                productive,
                levelled,
                industrialLand,
                industrialFloor,
                mixedUse,
                workshopFloor,
                workshopLand,
                true,
                first);
    }
}
