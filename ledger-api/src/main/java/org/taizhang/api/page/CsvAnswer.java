package org.taizhang.api.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.taizhang.api.rest.LedgerKindOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.Text.Language;
import org.taizhang.projections.transparency.CheckpointCitations;

/** A table of a page as a file. Generated data say so on every row. */
@Component
public class CsvAnswer {

    private static final Text POSITION = new Text("台账位置", "Ledger position");
    private static final Text ORIGIN = new Text("数据来源", "Origin of data");
    private static final Text GENERATED = new Text("生成的演示数据", "generated demonstration data");

    private static final Text CHECKPOINT = new Text("校验点", "Checkpoint");

    private final LedgerKindOf ledger;
    private final CheckpointCitations citations;

    CsvAnswer(LedgerKindOf ledger, CheckpointCitations citations) {
        this.ledger = ledger;
        this.citations = citations;
    }

    /** @param name of the file, without its ending */
    public ResponseEntity<byte[]> of(Table table, Language language, long position, String name) {
        List<TableCsv.Stamp> stamp = new ArrayList<>();
        stamp.add(new TableCsv.Stamp(POSITION.in(language), String.valueOf(position)));
        stamp.add(new TableCsv.Stamp(
                CHECKPOINT.in(language),
                citations
                        .covering(position)
                        .map(Moment.Citation::of)
                        .map(Object::toString)
                        .orElse("")));
        if (ledger.demonstration()) {
            stamp.add(new TableCsv.Stamp(ORIGIN.in(language), GENERATED.in(language)));
        }
        StringWriter out = new StringWriter();
        try {
            TableCsv.write(table, language, stamp, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-" + position + ".csv\"")
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
