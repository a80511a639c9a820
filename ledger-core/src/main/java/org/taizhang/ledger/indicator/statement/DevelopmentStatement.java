package org.taizhang.ledger.indicator.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;

/**
 * The newest development report of one cluster and period; land and floor in 亩, null where nothing is stated.
 *
 * @param confirmed built-up, productive and levelled area are confirmed by the land authority
 * @param onTime the first revision came by the on-time instant
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
        boolean onTime) {

    public static DevelopmentStatement of(DevelopmentFiled filed, boolean onTime) {
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
                onTime);
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
                onTime);
    }
}
