package org.taizhang.api.filing.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.taizhang.api.problem.RefusedException;

/** The first sheet of an XLSX workbook. */
final class XlsxGrid {

    private static final int UNPACKED_BYTES_MAX = 8 << 20;
    private static final int ENTRIES_MAX = 200;
    /** A spreadsheet keeps 15 digits of a number; what it writes beyond them is how a double came out. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);

    private XlsxGrid() {}

    static Grid of(byte[] bytes) {
        try {
            bounded(bytes);
            Grid grid = new Grid();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    put(each.next(), grid);
                }
            }
            return grid;
        } catch (SheetLimitException | RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw SheetFile.refused(
                    "SHEET_BROKEN",
                    "文件不是完好的 .xlsx 工作簿：请在表格软件中打开并重新保存，或另存为 CSV。",
                    "The file is no sound .xlsx workbook: open it in a spreadsheet and save it again, or save it as CSV.");
        }
    }

    /** Unpacks it once, keeping nothing: what a small archive claims of its size is not believed. */
    private static void bounded(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > UNPACKED_BYTES_MAX || entries > ENTRIES_MAX) {
                        throw SheetFile.refused(
                                "SHEET_UNPACKED",
                                "工作簿解压后过大：请只留这一张报表，删去图片和其他工作表后再传。",
                                "The workbook unpacks to too much: keep this one report, without pictures and other"
                                        + " sheets.");
                    }
                }
            }
        }
    }

    private static void put(Row row, Grid grid) {
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                SheetCell read = read(cell);
                if (!read.text().isEmpty()) {
                    grid.put(row.getRowNum() - 1, cell.getColumnIndex(), read);
                }
            }
        }
    }

    private static SheetCell read(Cell cell) {
        String address = cell.getAddress().toString();
        return switch (cell.getType()) {
            case NUMBER -> new SheetCell(address, SheetCell.Kind.NUMBER, number(cell.asNumber()));
            case STRING ->
                new SheetCell(address, SheetCell.Kind.WORDS, cell.asString().strip());
            case BOOLEAN -> new SheetCell(address, SheetCell.Kind.WORDS, String.valueOf(cell.asBoolean()));
            case FORMULA -> new SheetCell(address, SheetCell.Kind.FORMULA, "=" + cell.getFormula());
            case ERROR -> new SheetCell(address, SheetCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
            case EMPTY -> new SheetCell(address, SheetCell.Kind.WORDS, "");
        };
    }

    private static String number(BigDecimal stored) {
        BigDecimal kept = stored.precision() > KEPT.getPrecision() ? stored.round(KEPT) : stored;
        BigDecimal shortest = kept.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
