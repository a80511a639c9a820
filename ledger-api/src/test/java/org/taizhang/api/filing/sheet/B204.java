package org.taizhang.api.filing.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A B204-1 as the statistical network lays it out, to be altered by tests; {@code =…} is a formula. */
public record B204(List<List<String>> rows) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** January–February 2026, of one class. */
    public static B204 of(String uscc, String month) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("工业产销总值及主要产品产量"));
        rows.add(List.of("", "", "", "", "", "", "表    号：B204-1 表"));
        rows.add(List.of("", "", "", "", "", "", "有效期至：2027年1月"));
        rows.add(List.of("统一社会信用代码□□□□□□□□□□□□□□□□□□：" + uscc));
        rows.add(List.of("单位详细名称：试验企业", "", "", month));
        rows.add(List.of("指标名称", "计量单位", "代码", "本年", "", "上年同期", ""));
        rows.add(List.of("", "", "", "本月", "1—本月", "本月", "1—本月"));
        rows.add(List.of("甲", "乙", "丙", "1", "2", "3", "4"));
        rows.add(List.of("一、工业总产值（当年价格）", "千元", "01", "5200", "11000", "4800", "10000"));
        rows.add(List.of("  工业销售产值（当年价格）", "千元", "03", "5100", "10700", "4700", "9800"));
        rows.add(List.of("    其中：出口交货值", "千元", "04", "0", "0", "0", "0"));
        rows.add(List.of("二、工业总产值按工业行业小类分", "", "", "", "", "", ""));
        rows.add(List.of("  木质家具制造", "千元", "2110", "5200", "11000", "4800", "10000"));
        rows.add(List.of("三、企业用电量", "万千瓦小时", "05", "3.1", "6.35", "3", "6"));
        rows.add(List.of("四、主要工业产品产量", "", "", "", "", "", ""));
        rows.add(List.of("  家具", "件", "2110001", "120", "250.5", "100", "220"));
        rows.add(List.of("单位负责人：", "", "统计负责人：", "", "报出日期：2026年3月5日"));
        return new B204(rows);
    }

    /** @param address such as {@code E9} */
    public B204 with(String address, String text) {
        int column = address.charAt(0) - 'A';
        int row = Integer.parseInt(address.substring(1)) - 1;
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(changed.get(row));
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        changed.set(row, cells);
        return new B204(changed);
    }

    public byte[] csv(Charset charset) {
        StringBuilder csv = new StringBuilder();
        rows.forEach(row -> csv.append(String.join(",", row)).append("\r\n"));
        return csv.toString().getBytes(charset);
    }

    public byte[] xlsx() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            for (int row = 0; row < rows.size(); row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(line.createCell(column), rows.get(row).get(column), column > 2);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Cell cell, String text, boolean value) {
        Matcher number = NUMBER.matcher(text);
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (value && number.matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
