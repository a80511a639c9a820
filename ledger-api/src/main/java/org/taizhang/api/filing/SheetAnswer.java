package org.taizhang.api.filing;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.taizhang.api.rest.ReportKey;

/** A workbook as a download. */
final class SheetAnswer {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetAnswer() {}

    static ResponseEntity<byte[]> of(ReportKey report, byte[] workbook) {
        String name = report.uscc() + "-" + report.form() + "-" + report.period() + ".xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(workbook);
    }
}
