package org.taizhang.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.ledger.Text;

class TableRenderingTest {

    private final LongTable figures = new LongTable();
    private final MockMvc pages = PageTesting.rendering(new Lists());

    @Test
    void a_missing_number_shows_its_reason_and_never_zero() throws Exception {
        String html = figures.html(2);
        assertThat(html).contains("未报").contains("应报而未报。").doesNotContain(">0<");
        assertThat(figures.html(2, "en")).contains("not filed").contains("Due but not filed.");
    }

    @Test
    void a_reason_or_mark_is_explained_once_below_the_table() throws Exception {
        assertThat(figures.html(50).split("<dt>", -1)).hasSize(3);
    }

    @Test
    void an_empty_table_says_so() throws Exception {
        assertThat(figures.html(0)).contains("没有可显示的行。");
    }

    @Test
    void an_empty_table_says_what_it_means_where_more_is_known() throws Exception {
        assertThat(html("/tables/lists?rows=0")).contains("没有待办理的申请。").doesNotContain("没有可显示的行。");
    }

    @Test
    void the_cells_of_a_list_carry_their_labels_for_a_phone_and_numbers_side_by_side_do_not() throws Exception {
        assertThat(html("/tables/lists?rows=1")).contains("class=\"figures list\"", "data-label=\"状态\"");
        assertThat(figures.html(1)).contains("class=\"figures\"").doesNotContain("data-label");
    }

    @Test
    void five_hundred_rows_are_all_there() throws Exception {
        assertThat(figures.html(500)).contains("行0", "行499");
    }

    private String html(String address) throws Exception {
        return pages.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    @Page
    static class Lists {
        @GetMapping("/tables/lists")
        String lists(@RequestParam int rows, Model model) {
            List<Table.Column> columns = List.of(
                    Table.Column.words("firm", "企业", "Enterprise"),
                    Table.Column.words("state", "状态", "State"),
                    Table.Column.words("since", "时间", "Since"),
                    Table.Column.number("share", new Text("比重", "Share"), new Text("%", "%")));
            List<Table.Row> body = IntStream.range(0, rows)
                    .mapToObj(r -> Table.Row.of(
                            Cell.words("企业" + r), Cell.words("待审定"), Cell.words("2026-03-05"), Cell.number(r)))
                    .toList();
            Table table = new Table("t", new Text("表", "Table"), columns, body);
            model.addAttribute("table", table.orElse(new Text("没有待办理的申请。", "Nothing waits.")));
            return "frame/table :: table(table=${table})";
        }
    }
}
