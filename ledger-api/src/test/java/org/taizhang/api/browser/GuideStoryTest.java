package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;
import org.taizhang.api.demo.DemoCast;

/** Walks one month by the clicks of the guide, from opening to publication. Its commands are run by {@code GuideTest}. */
@BrowserStory
class GuideStoryTest {

    private static final String PERIOD = "2025-11";
    private static final String CORRECTED = "/enterprises/" + DemoCast.AGENT.get(1) + "/reports/output/" + PERIOD;

    private final Guide guide = new Guide();
    private String uscc;
    private Caller clerk;

    @BeforeEach
    void an_enterprise_that_was_missed(Visitor anybody) {
        uscc = anybody.given().enterprise("jiangkou", PERIOD);
        clerk = anybody.given().filer(uscc);
    }

    @Test
    void every_click_of_the_guide_works_as_printed(Visitor filer, Visitor town, Visitor county, Visitor second) {
        theWindowOpens(county);
        lateAndExplained(filer);
        writtenByTheTown(filer, town);
        askedAndAnswered(filer, town);
        accepted(county);
        correctedAfterTheClose(filer, county, second);
        published(county, second);
        guide.isWalkedToItsEnd();
    }

    private void theWindowOpens(Visitor county) {
        county.logIn("county");
        guide.press("日程", county);
        guide.press("2025", county);
        Locator november = county.page()
                .locator("#calendar tbody tr", new Page.LocatorOptions().setHasText("2025年11月"))
                .first();
        assertThat(county.page().locator("#calendar thead")).containsText("开放");
        assertThat(november).containsText("2025-12-01 00:00");
        assertThat(november).containsText("2025-12-07 12:00");
        assertThat(november).containsText("2025-12-25 12:00");
    }

    private void lateAndExplained(Visitor filer) {
        Page page = filer.logIn(clerk).page();
        filer.go("/");
        guide.press("我的填报", filer);
        guide.press("填报最先到期的一份", filer);
        guide.fillIn(page);
        guide.press("计入第一行", filer);
        guide.press("报送", filer);
        assertThat(page.locator(".message a[href^='/receipts/']")).isVisible();

        guide.press("接着报下一份", filer);
        guide.fillIn(page);
        assertThat(page.locator("tr[data-item=wages] + .explain")).containsText("E07");
        page.selectOption("#explanations-0-code", "02");
        filer.type("explanations-0-text", "11月5日起停机检修，按协议发基本生活费");
        assertThat(page.locator("#summary")).containsText("已说明1项");
        filer.size(Visitor.Size.PHONE).isFine("guide-explained-phone");
        filer.size(Visitor.Size.LAPTOP);
        guide.press("报送", filer);
        assertThat(page.locator("#checks")).containsText("停机检修");

        guide.press("接着报下一份", filer);
        guide.press("从文件填（B204-1、模板）", filer);
        assertThat(page.locator("#from-file")).isVisible();
    }

    private void writtenByTheTown(Visitor filer, Visitor town) {
        town.logIn("town").go(report("land-use"));
        guide.press("企业无法填报，代填…", town);
        FilingDeskForms.LAND.forEach(entry -> entry.into(town.page()));
        assertThat(town.page().locator("#draft-status")).containsText("草稿已存");
        town.forgetLogin();
        town.type("assistance-cause", "洪水后停网停电");
        assertThat(town.page().locator("#draft-expired")).isVisible();
        town.page().locator("#draft-expired a").click();
        town.enter("town", "demo");
        town.picture("assistance-after-login", true);
        if (town.page().locator("#draft-restore").isVisible()) {
            town.page().click("#draft-restore");
        }
        assertThat(town.page().locator("#values-ownFloor")).hasValue("5200");
        assertThat(town.page().locator("#assistance-cause")).hasValue("洪水后停网停电");
        guide.press("提交，待企业确认", town);

        Page page = filer.page();
        filer.go("/");
        page.locator(".due a[href*='/assistances/']").click();
        filer.isFine("assistance");
        filer.size(Visitor.Size.PHONE).isFine("assistance-phone");
        filer.size(Visitor.Size.LAPTOP);
        guide.press("核对无误，确认并报送", filer);
        assertThat(page.locator("#revisions")).containsText("洪水后停网停电");
    }

    private void askedAndAnswered(Visitor filer, Visitor town) {
        Page page = town.page();
        guide.press("审核", town);
        page.selectOption("#cluster", "jiangkou");
        page.selectOption("#period", PERIOD);
        town.press("查看");
        Locator line = page.locator("#queue tbody tr", new Page.LocatorOptions().setHasText("产值"))
                .filter(new Locator.FilterOptions().setHasText(uscc.substring(12)));
        assertThat(line).containsText("迟报");
        line.locator("td a").first().click();
        guide.press("质询", page.locator("tr[data-item=grossOutput]"));
        town.type("ask-text", "停机检修而产值620千元，请说明由哪些订单构成");
        guide.press("质询", page.locator("#ask"));

        filer.go("/desk?year=2025");
        assertThat(filer.page().locator("#calendar")).containsText("已质询，待答复");
        filer.go("/");
        filer.page()
                .locator(".due a", new Page.LocatorOptions().setHasText("工业总产值"))
                .click();
        filer.isFineEverywhere(report("output"), "query");
        filer.type("answer-1", "11月1日至4日交付课桌椅合同2份，出库单共5张");
        guide.press("答复", filer);

        town.go("/");
        page.locator(".due a[href*='queries']").click();
        town.go("/queries?answered=true");
        town.isFine("queries");
        page.locator("#queries a[href*='" + uscc + "']").click();
        assertThat(page.locator("#query-1")).containsText("出库单共5张");
        guide.press("了结第1项", town);
        assertThat(page.locator(".sheet a.flag")).hasCount(0);
    }

    private void accepted(Visitor county) {
        county.go(report("employment"));
        guide.press("采纳说明", county);
        guide.press("验收第1版", county);
        county.go(report("output"));
        guide.press("验收第1版", county);
        assertThat(county.page().locator("#revisions")).containsText("已验收");
        county.go(report("land-use"));
        county.type("reason", "与不动产权证不符");
        guide.press("退回第1版", county);
        assertThat(county.page().locator("#revisions")).containsText("与不动产权证不符");
    }

    private void correctedAfterTheClose(Visitor filer, Visitor county, Visitor second) {
        filer.forgetLogin();
        Page page = filer.logIn("agent").page();
        filer.go(CORRECTED);
        assertThat(page.locator("#corrections-title")).isVisible();
        guide.press("申请更正", filer);
        long output = Long.parseLong(page.inputValue("#values-grossOutput"));
        filer.type("values-grossOutput", String.valueOf(output + 500));
        page.click("#class-remainder button");
        page.selectOption("#reason-code", "08");
        filer.type("reason-text", "漏计11月出库单一张，500千元");
        filer.press("提交更正申请");
        assertThat(page.locator(".error-summary")).containsText("凭证");
        filer.isFine("correction-refused");
        page.setInputFiles(
                "#evidence-files", new FilePayload("出库单.txt", "text/plain", "500".getBytes(StandardCharsets.UTF_8)));
        guide.press("提交更正申请", filer);
        assertThat(page.locator(".due")).containsText("待初审");

        county.go("/");
        guide.press("截止后更正", county);
        county.isFine("corrections");
        county.page().locator("#requests a[href*='" + CORRECTED + "']").click();
        assertThat(county.page().locator("#figures")).containsText("全部集聚区");
        assertThat(county.page().locator("#targets tbody")).containsText("2025年12月");
        county.isFineEverywhere(CORRECTED + "/corrections/1", "correction");
        guide.press("初审通过", county);
        county.press("同意，即时生效");
        assertThat(county.page().locator(".problem")).containsText("另一人");

        second.logIn("county2").go(CORRECTED + "/corrections/1");
        guide.press("同意，即时生效", second);
        assertThat(second.page().locator(".message")).isVisible();
    }

    private void published(Visitor county, Visitor second) {
        Page page = county.page();
        guide.press("公布", county);
        county.isFineEverywhere("/publications", "publications");
        page.selectOption("#period", PERIOD);
        page.selectOption("#status", "REVISED");
        county.type("document", "试验公报〔2026〕11-3号");
        county.type("reason", "补报一家，更正一家");
        guide.press("提出", county);
        assertThat(page.locator("main")).containsText("须由另一人审签公布");

        second.go(page.url());
        guide.press("审签并公布", second);
        assertThat(second.page().locator(".lamp").first()).containsText("已公布");
        assertThat(second.page().locator("#revised tbody tr").first()).isVisible();
        second.isFine("bulletin-revised");
    }

    private String report(String form) {
        return "/enterprises/" + uscc + "/reports/" + form + "/" + PERIOD;
    }
}
