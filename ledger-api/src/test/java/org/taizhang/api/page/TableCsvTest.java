package org.taizhang.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Text;

class TableCsvTest {

    @Test
    void the_file_says_what_the_page_says_and_no_cell_runs_as_a_formula() throws Exception {
        Table table = new Table(
                "t",
                new Text("表", "Table"),
                List.of(
                        Table.Column.words("name", "企业", "Enterprise"),
                        Table.Column.number("output", new Text("产值", "Output"), new Text("千元", "1,000 yuan"))),
                List.of(
                        Table.Row.of(Cell.words("=HYPERLINK(1)"), Cell.number(new BigDecimal("-1234567.50"))),
                        Table.Row.of(
                                Cell.words("甲"),
                                Cell.absent(Note.of("NOT_FILED", "未报", "not filed", "未报。", "Not filed.")))));
        StringWriter out = new StringWriter();

        TableCsv.write(table, Text.Language.ZH, List.of(new TableCsv.Stamp("台账位置", "7")), out);

        assertThat(out.toString())
                .startsWith("\ufeff企业,产值（千元）,台账位置")
                .contains("'=HYPERLINK(1),-1234567.50,7")
                .contains("甲,未报,7");
        assertThat(Numbers.grouped(new BigDecimal("-1234567.50"))).isEqualTo("−1,234,567.50");
    }
}
