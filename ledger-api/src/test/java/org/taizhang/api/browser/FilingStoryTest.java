package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;

@BrowserStory
class FilingStoryTest {

    private static final String PERIOD = "2026-02";

    @Test
    void intensity_moves_with_a_filing_and_a_correction_and_the_old_figure_stays_known(
            Visitor visitor, Visitor county) {
        String uscc = visitor.given().enterprise("jiangkou", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        county.logIn("county");
        String empty = intensity(county, "");

        visitor.go("/");
        page.locator(".due a").first().click();
        visitor.isFineEverywhere("/enterprises/" + uscc, "enterprise");
        page.locator(".desk a.primary").first().click();
        output(visitor, "12000");
        visitor.isFine("filing");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
        visitor.isFine("filed");
        String position = page.locator("#revisions tbody td.n").first().getAttribute("data-value");
        String filed = intensity(county, "");
        assertThat(filed).isNotEqualTo(empty);

        page.getByText("更正本期").click();
        output(visitor, "15500");
        page.selectOption("#reason-code", "08");
        visitor.type("reason-text", "漏计一批成品");
        visitor.press("报送更正");
        assertThat(page.locator(".message")).containsText("已入账：第2版");
        assertThat(page.locator("#changes")).containsText("12,000");
        assertThat(page.locator("#changes")).containsText("15,500");
        visitor.isFineEverywhere(report(uscc), "report");
        visitor.isFineEverywhere(report(uscc) + "/print", "print-page");
        assertThat(page.locator(".official")).containsText("15,500");
        assertThat(page.locator(".signatures")).containsText("单位负责人");
        visitor.isOneSheetOfPaper("print");

        assertThat(intensity(county, "")).isNotEqualTo(filed);
        assertThat(intensity(county, "&asOfPosition=" + position)).isEqualTo(filed);
        county.isFine("cluster-as-of");
    }

    @Test
    void every_broken_rule_is_told_at_its_cell_and_nothing_typed_is_lost(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        visitor.type("values-grossOutput", "一万");
        visitor.type("values-salesOutput", "9000");
        visitor.type("values-exportDelivery", "9500");
        visitor.type("values-byClass-0-classOutput", "8000");
        visitor.press("报送");

        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator("#values-grossOutput")).hasValue("一万");
        assertThat(page.locator("#values-grossOutput")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#values-exportDelivery")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#values-byClass-0-classOutput")).hasValue("8000");
        visitor.isFine("refused");
        visitor.size(Visitor.Size.PHONE).isFine("refused-phone");
    }

    @Test
    void what_is_unusual_is_explained_on_the_form(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        output(visitor, "0");
        visitor.press("报送");

        assertThat(page.locator(".error-summary")).containsText("产值为零");
        assertThat(page.locator("tr[data-item=grossOutput] + tr.explain")).containsText("产值为零");
        visitor.isFine("unusual");
        page.selectOption("#explanations-0-code", "02");
        visitor.type("explanations-0-text", "核实无误");
        visitor.press("报送");
        assertThat(page.locator("#explanations-0-text")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#explanations-0-text")).hasValue("核实无误");
        visitor.type("explanations-0-text", "设备大修，3月20日复产");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
        assertThat(page.locator("#checks")).containsText("设备大修，3月20日复产");
        visitor.isFine("explained");

        visitor.forgetLogin();
        visitor.logIn("county");
        assertThat(page.getByText("退出")).isVisible();
        visitor.go(report(uscc));
        visitor.press("不采纳");
        assertThat(page.locator(".problem")).isVisible();
        visitor.type("until-1", "2026-05");
        visitor.press("采纳说明");
        assertThat(page.locator(".review")).containsText("已采纳");
        visitor.isFine("explanation-judged");
    }

    @Test
    void what_was_typed_survives_an_expired_login(Visitor visitor) {
        String uscc = visitor.given().enterprise("gaoyang", "2026-01");
        Caller filer = visitor.given().filer(uscc);
        Page page = visitor.logIn(filer).page();
        visitor.go(report(uscc));
        output(visitor, "7300");
        visitor.forgetLogin();
        visitor.press("报送");

        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        visitor.enter(filer.login(), filer.password());
        assertThat(page.locator("#values-grossOutput")).hasValue("7300");
        assertThat(page.locator(".message")).containsText("您填的内容都在");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
    }

    @Test
    void the_other_language_keeps_what_is_typed_and_files_nothing(Visitor visitor) {
        String uscc = visitor.given().enterprise("gaoyang", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        output(visitor, "4321");
        page.click("a.language");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#values-grossOutput")).hasValue("4321");
        assertThat(page.locator(".message")).hasCount(0);
        visitor.isFine("filing-en");
        visitor.size(Visitor.Size.PHONE).isFine("filing-en-phone");
        visitor.press("File");
        assertThat(page.locator(".message")).containsText("Recorded: revision 1");
    }

    @Test
    void the_keyboard_is_enough(Visitor visitor) {
        String uscc = visitor.given().enterprise("fengming", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go("/enterprises/" + uscc + "/reports/employment/" + PERIOD);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.locator("#values-headcountEnd").focus();
        for (String value : new String[] {"42", "20", "", "0", "", "41", "310", "0"}) {
            page.keyboard().type(value);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Control+Enter");
        page.waitForLoadState();
        assertThat(page.locator(".message")).containsText("已入账：第1版");
    }

    @Test
    void a_report_is_filed_without_javascript(Visitor visitor) {
        String uscc = visitor.given().enterprise("pingan", "2026-01");
        Caller filer = visitor.given().filer(uscc);
        Page page = visitor.withoutJavaScript().logIn(filer).page();
        visitor.go(report(uscc));
        output(visitor, "640");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
        visitor.picture("filed-without-javascript", true);
    }

    @Test
    void the_county_returns_a_report_and_the_filer_files_again(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Caller filer = visitor.given().filer(uscc);
        Page page = visitor.logIn(filer).page();
        visitor.go(report(uscc));
        output(visitor, "880");
        visitor.press("报送");

        visitor.forgetLogin();
        visitor.logIn("county").go(report(uscc));
        visitor.type("reason", "与凭证不符");
        visitor.isFine("review");
        visitor.press("退回第1版");
        assertThat(page.locator(".message").first()).containsText("已记录");
        assertThat(page.locator(".message.past")).containsText("第1版已退回：与凭证不符");
        visitor.isFine("returned");

        visitor.forgetLogin();
        visitor.logIn(filer).go("/enterprises/" + uscc);
        assertThat(page.locator(".desk")).containsText("已退回");
    }

    private static void output(Visitor visitor, String thousandYuan) {
        visitor.type("values-grossOutput", thousandYuan);
        visitor.type("values-salesOutput", thousandYuan);
        visitor.type("values-exportDelivery", "0");
        visitor.type("values-byClass-0-classOutput", thousandYuan);
    }

    private static String report(String uscc) {
        return "/enterprises/" + uscc + "/reports/output/" + PERIOD;
    }

    private static String intensity(Visitor county, String asOf) {
        county.go("/clusters/jiangkou?indicator=INTENSITY&from=" + PERIOD + "&to=" + PERIOD + asOf);
        return county.page().locator("#figures tbody td").first().getAttribute("data-value");
    }
}
