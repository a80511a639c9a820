package org.taizhang.api.filing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.api.imports.CsvFile;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** A file as somebody sends it: XLSX, or CSV in UTF-8 or GB18030, told apart by its first bytes. */
final class SheetFile {

    static final int BYTES_MAX = 1 << 20;

    private SheetFile() {}

    /**
     * @throws BodyTooLargeException beyond {@link #BYTES_MAX}
     * @throws RefusedException for what is neither, is broken, or is larger inside than a report can be
     */
    static Grid read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new BodyTooLargeException(BYTES_MAX);
        }
        if (bytes.length == 0) {
            throw refused("SHEET_EMPTY", "文件是空的，请重新选择。", "The file is empty: choose another.");
        }
        try {
            return starts(bytes, 'P', 'K', 3, 4) ? XlsxGrid.of(bytes) : csv(bytes);
        } catch (SheetLimitException e) {
            throw refused(
                    "SHEET_SIZE",
                    "一张报表至多" + Grid.ROWS_MAX + "行、" + Grid.COLUMNS_MAX + "列；请删去多余的内容，或重新下载模板填写。",
                    "A report has at most " + Grid.ROWS_MAX + " rows and " + Grid.COLUMNS_MAX
                            + " columns: remove what does not belong to it, or fill in a fresh template.");
        }
    }

    private static Grid csv(byte[] bytes) throws IOException {
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw refused(
                    "SHEET_OLD",
                    "这是旧格式（.xls）或加密的工作簿：请去掉密码，另存为 .xlsx 或 CSV 后再传。",
                    "This is an old workbook (.xls) or an encrypted one: remove the password, save it as .xlsx or CSV.");
        }
        Path path = Files.createTempFile("sheet", ".csv");
        try {
            Files.write(path, bytes);
            Grid grid = new Grid();
            int row = 0;
            for (List<String> fields : CsvFile.of(path).lines()) {
                for (int column = 0; column < fields.size(); column++) {
                    String text = fields.get(column).strip();
                    if (!text.isEmpty()) {
                        SheetCell.Kind kind = text.startsWith("=") ? SheetCell.Kind.FORMULA : SheetCell.Kind.WORDS;
                        grid.put(row, column, new SheetCell(SheetCell.address(row, column), kind, text));
                    }
                }
                row++;
            }
            return grid;
        } finally {
            Files.delete(path);
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    static RefusedException refused(String rule, String zh, String en) {
        return RefusedException.of(Refusal.Kind.INVALID, rule, "", zh, en);
    }
}
