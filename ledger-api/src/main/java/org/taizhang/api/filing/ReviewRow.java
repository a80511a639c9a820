package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Numbers;
import org.taizhang.api.page.Times;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;

/**
 * One line of the review queue as it is read.
 *
 * @param share in percent, one decimal HALF_UP; empty where it is not known
 * @param value with its unit; empty where it is not known
 */
public record ReviewRow(
        Uscc uscc,
        String name,
        FormCode form,
        Period period,
        int revision,
        Text title,
        String share,
        Text value,
        Text before,
        Text flags,
        String recorded) {

    static final Map<FormCode, Text> TITLES = Stream.of(FormCode.values())
            .collect(Collectors.toMap(
                    Function.identity(), form -> FormCatalogue.of(form).title()));

    static ReviewRow of(ReviewItem item) {
        return new ReviewRow(
                item.uscc(),
                item.name(),
                item.form(),
                item.period(),
                item.revision(),
                FormCatalogue.of(item.form()).title(),
                item.share() == null ? "" : percent(item.share()),
                shown(item.form(), item.value()),
                shown(item.form(), item.before()),
                new Text(
                        item.flags().stream().map(f -> f.label().zh()).collect(Collectors.joining("、")),
                        item.flags().stream().map(f -> f.label().en()).collect(Collectors.joining(", "))),
                Times.minute(item.recordedAt()));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static Text shown(FormCode form, @Nullable BigDecimal value) {
        if (value == null) {
            return new Text("", "");
        }
        Text unit = Units.of(
                switch (form) {
                    case OUTPUT -> "千元";
                    case EMPLOYMENT -> "人";
                    case LAND_USE, DEVELOPMENT -> "亩";
                });
        BigDecimal plain = value.stripTrailingZeros();
        String number = Numbers.grouped(plain.scale() < 0 ? plain.setScale(0) : plain);
        return new Text(number + " " + unit.zh(), number + " " + unit.en());
    }
}
