package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;
import org.taizhang.api.filing.sheet.B204;

/** The form is handled like a spreadsheet. */
@BrowserStory
class SheetStoryTest {

    private static final String PASTE = "([selector, text]) => { const cell = document.querySelector(selector);"
            + " const data = new DataTransfer(); data.setData('text/plain', text); cell.focus();"
            + " cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }";

    @Test
    void arrows_and_enter_move_between_cells_and_enter_ends_at_the_button(Visitor visitor) {
        Page page = employment(visitor);
        page.locator("#values-headcountEnd").focus();
        page.keyboard().type("42");
        page.keyboard().press("Enter");
        assertThat(page.locator("#values-female")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#values-headcountEnd")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#values-onPost")).isFocused();
        page.locator("#values-vacancies").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("form.report button.primary")).isFocused();
    }

    @Test
    void a_block_from_a_spreadsheet_fills_the_cells_from_the_chosen_one_on(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go("/enterprises/" + uscc + "/reports/output/2026-02");
        paste(page, "#values-grossOutput", "1,234,500\r\n１２３００００千元\r\n0\r\n12.5\r\n");
        assertThat(page.locator("#values-grossOutput")).hasValue("1234500");
        assertThat(page.locator("#values-salesOutput")).hasValue("1230000");
        assertThat(page.locator("#values-exportDelivery")).hasValue("0");
        assertThat(page.locator("#values-electricity")).hasValue("12.5");
        assertThat(page.locator("#sheet-told")).containsText("已填入4格");
        assertThat(page.locator("tr[data-item=grossOutput] .echo")).hasText("＝123,450万元＝12.345亿元");

        paste(page, "#values-byClass-0-classCode", "1311\t1000000\n1439\t200,000\n1461\t34500\n1462\t\n");
        assertThat(page.locator("#values-byClass-2-classOutput")).hasValue("34500");
        assertThat(page.locator("#values-byClass-3-classCode")).hasValue("1462");
        assertThat(page.locator("#class-remainder")).isHidden();
        page.fill("#values-byClass-3-classCode", "");
        visitor.isFine("sheet-pasted");
        assertThat(page.locator("#draft-status")).containsText("草稿已存");
    }

    @Test
    void a_block_that_is_not_plainly_numbers_is_refused_whole_with_the_reason(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go("/enterprises/" + uscc + "/reports/output/2026-02");
        paste(page, "#values-grossOutput", "123\n45万元\n1,23\n(5)\n");
        assertThat(page.locator("#sheet-told")).containsText("第2行第1列“45万元”");
        assertThat(page.locator("#sheet-told")).containsText("“1,23”");
        assertThat(page.locator("#sheet-told")).containsText("“(5)”");
        assertThat(page.locator("#values-grossOutput")).hasValue("");
        visitor.isFine("sheet-paste-refused");
        paste(page, "#values-grossOutput", "123\t456\n");
        assertThat(page.locator("#sheet-told")).containsText("没有这么多格");
        assertThat(page.locator("#values-grossOutput")).hasValue("");
    }

    @Test
    void what_the_classes_lack_goes_to_the_main_class_and_the_summary_says_what_changes(Visitor visitor) {
        String uscc = visitor.given().enterprise("fengming", "2026-01");
        Caller filer = visitor.given().filer(uscc);
        Given.accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", Given.output(8000)));
        Page page = visitor.logIn(filer).page();
        visitor.go("/enterprises/" + uscc + "/reports/output/2026-02?revise=1");
        paste(page, "#values-byClass-0-classCode", "1439\t3000\n1311\t2000\n");
        visitor.type("values-grossOutput", "9000");
        visitor.type("values-salesOutput", "9000");
        assertThat(page.locator("tr[data-item=grossOutput] output")).hasText("9,000");
        assertThat(page.locator("#class-remainder output")).hasText("4,000");
        page.click("#class-remainder button");
        assertThat(page.locator("#values-byClass-1-classOutput")).hasValue("6000");
        page.selectOption("#reason-code", "08");
        visitor.type("reason-text", "漏计一批成品");
        assertThat(page.locator("#summary-table")).containsText("12.5");
        assertThat(page.locator("#summary")).containsText("填表人：试验填报人");
        visitor.isFine("sheet-summary");
        visitor.size(Visitor.Size.PHONE).isFine("sheet-summary-phone");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".message")).containsText("已入账：第2版");
        assertThat(page.locator(".message a[href^='/receipts/']")).isVisible();
    }

    @Test
    void a_form_that_was_filed_elsewhere_is_read_from_its_file(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        visitor.given()
                .decided(Caller.as("county", visitor.given().port())
                        .post("/api/v1/enterprises/" + uscc + "/scale-changes", """
                {"aboveScale": true, "from": "2026-01", "document": "入库批次1"}"""));
        B204 file = B204.of(uscc, "2026年1—2月").with("C13", "1311");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go("/enterprises/" + uscc + "/reports/output/2026-02");
        visitor.type("values-electricity", "7");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "B204-1.xlsx",
                        "application/octet-stream",
                        file.with("E9", "=1").xlsx()));
        visitor.press("读入草稿");
        assertThat(page.locator(".error-summary")).containsText("E9 工业总产值");
        assertThat(page.locator("#values-electricity")).hasValue("7");
        visitor.isFine("sheet-file-refused");

        page.setInputFiles("#file", new FilePayload("B204-1.csv", "text/csv", file.csv(StandardCharsets.UTF_8)));
        visitor.press("读入草稿");
        assertThat(page.locator("#file-read")).containsText("尚未入账");
        assertThat(page.locator("#draft-local")).isHidden();
        assertThat(page.locator("#values-grossOutput")).hasValue("11000");
        assertThat(page.locator("#values-electricity")).hasValue("6.35");
        visitor.size(Visitor.Size.PHONE).isFine("sheet-file-read-phone");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
    }

    private static Page employment(Visitor visitor) {
        String uscc = visitor.given().enterprise("fengming", "2026-01");
        visitor.logIn(visitor.given().filer(uscc)).go("/enterprises/" + uscc + "/reports/employment/2026-02");
        return visitor.page();
    }

    private static void paste(Page page, String selector, String text) {
        page.evaluate(PASTE, new String[] {selector, text});
    }
}
