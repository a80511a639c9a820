package org.taizhang.api.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.ledger.Text;

/** A table as long as asked for, with links, a reason and a mark in every row, rendered as pages render theirs. */
public final class LongTable {

    private static final Note NOT_FILED = Note.of("NOT_FILED", "未报", "not filed", "应报而未报。", "Due but not filed.");
    private static final Note CARRIED = Note.of("CARRIED", "沿", "c", "沿用上期。", "Carried.");

    private final MockMvc pages = PageTesting.rendering(new Tables());

    public String html(int rows) throws Exception {
        return html(rows, "zh");
    }

    String html(int rows, String language) throws Exception {
        return pages.perform(get("/tables?rows=" + rows + "&lang=" + language))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Page
    static class Tables {
        @GetMapping("/tables")
        String tables(@RequestParam int rows, Model model) {
            List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words("period", "报告期", "Period")));
            for (int i = 0; i < 9; i++) {
                columns.add(Table.Column.number("c" + i, new Text("产值", "Output"), new Text("千元", "1,000 yuan")));
            }
            List<Table.Row> body = IntStream.range(0, rows)
                    .mapToObj(r -> {
                        List<Cell> cells = new ArrayList<>(List.of(Cell.words("行" + r)));
                        for (int i = 0; i < 7; i++) {
                            cells.add(Cell.number(new BigDecimal(r * 1000L + i + 1))
                                    .leadingTo("/x/" + r + "/" + i));
                        }
                        cells.add(Cell.absent(NOT_FILED));
                        cells.add(Cell.number(1234).marked(List.of(CARRIED)));
                        return new Table.Row(cells, false);
                    })
                    .toList();
            model.addAttribute("table", new Table("t", new Text("表", "Table"), columns, body));
            return "frame/table :: table(table=${table})";
        }
    }
}
