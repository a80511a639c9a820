package org.taizhang.api.filing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;

/** Reads a file that was sent for a report, whichever layout it has. */
public final class SheetFiles {

    private SheetFiles() {}

    /**
     * @throws BodyTooLargeException beyond a megabyte
     * @throws RefusedException with everything that is wrong, each with its cell and what to do
     */
    public static ReadSheet read(InputStream in, SheetOf report) throws IOException {
        Grid grid = SheetFile.read(in);
        Optional<Template.Mark> mark = Template.mark(grid);
        if (mark.isEmpty() && report.form().form() != FormCode.OUTPUT) {
            throw SheetFile.refused(
                    "SHEET_LAYOUT",
                    "不是本表的模板：请先下载模板，填好后再传。",
                    "This is no template of this report: download the template and fill it in.");
        }
        return mark.isPresent() ? TemplateSheet.read(grid, mark.get(), report) : B204Sheet.read(grid, report);
    }
}
