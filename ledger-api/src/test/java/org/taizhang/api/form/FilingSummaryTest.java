package org.taizhang.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.api.page.Table;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;

class FilingSummaryTest {

    @Test
    void every_item_stated_now_or_then_stands_there_with_its_change() {
        assertThat(shown(
                        FormCode.OUTPUT,
                        Map.of("values.grossOutput", "９，０００", "values.exportDelivery", "0"),
                        Map.of("values.grossOutput", "8000", "values.electricity", "12.5")))
                .containsExactly(
                        List.of("工业总产值（当年价格，本集聚区内）", "千元", "8,000", "9,000", "1,000", "12.5"),
                        List.of("其中：出口交货值", "千元", "", "0", "", ""),
                        List.of("企业用电量", "万千瓦时", "12.5", "", "", ""));
    }

    @Test
    void from_nothing_or_zero_there_is_no_percentage() {
        assertThat(shown(FormCode.OUTPUT, Map.of("values.grossOutput", "5"), Map.of("values.grossOutput", "0")))
                .containsExactly(List.of("工业总产值（当年价格，本集聚区内）", "千元", "0", "5", "5", ""));
        assertThat(shown(FormCode.OUTPUT, Map.of("values.grossOutput", "5"), null))
                .containsExactly(List.of("工业总产值（当年价格，本集聚区内）", "千元", "", "5", "", ""));
    }

    @Test
    void what_is_no_number_or_in_another_unit_is_shown_and_not_calculated_with() {
        assertThat(shown(FormCode.OUTPUT, Map.of("values.grossOutput", "一万"), Map.of("values.grossOutput", "8000")))
                .containsExactly(List.of("工业总产值（当年价格，本集聚区内）", "千元", "8,000", "一万", "", ""));
        assertThat(shown(
                        FormCode.LAND_USE,
                        Map.of("values.ownedLand", "8000", "values.ownedLand.unit", "m2"),
                        Map.of("values.ownedLand", "12")))
                .containsExactly(List.of("自有用地（证载）", "亩", "12", "8,000 m²", "", ""));
    }

    private static List<List<String>> shown(
            FormCode form, Map<String, String> now, @Nullable Map<String, String> then) {
        FilingSummary.Compared compared =
                then == null ? null : new FilingSummary.Compared(new Text("上月", "before"), new TypedForm(then));
        Table table = FilingSummary.of(FormCatalogue.of(form), new TypedForm(now), compared, List.of(), 0, "某")
                .table();
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.shown(Text.Language.ZH))
                        .toList())
                .toList();
    }
}
