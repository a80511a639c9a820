package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.taizhang.api.assessment.GivenAssessment;

/** From a point to its filings, and from an objection to the final document, through everybody's hands. */
@BrowserStory
class AssessmentStoryTest {

    @Test
    void a_point_leads_to_its_filings_a_town_objects_and_three_members_bring_it_to_its_end(
            Visitor member, Visitor second, Visitor third, Visitor office, Visitor statistician) {
        String id = new GivenAssessment(member.given().port()).computed("2025-12");
        String desk = "/assessments/" + id;

        Page page = member.logIn("committee").page();
        member.go("/assessments");
        page.locator("#assessments a[href='" + desk + "']").click();
        assertThat(page.locator(".card")).hasCount(5);
        page.locator("#points td a").first().click();
        assertThat(page.locator("dl.facts")).containsText("×");
        assertThat(page.locator("main")).containsText("台账位置");
        assertThat(page.locator("main a.button")).hasCount(0);

        Page county = statistician.logIn("county").page();
        statistician.go(URI.create(page.url()).getPath());
        county.locator("main a.button").click();
        assertThat(county.locator("#contributions tbody tr").first()).isVisible();

        member.go(desk + "/clusters/nanxi");
        assertThat(page.locator("#note")).isVisible();
        member.isFine("assessment-remarks");
        second.logIn("committee2").go(desk);
        second.press("复核通过");
        second.type("objectionsUntil", "2099-12-31");
        second.press("公示");
        Page town = office.logIn("office").page();
        office.go(desk + "/clusters/jiangkou");
        assertThat(town.locator("#items tbody tr").first()).containsText("70");
        town.selectOption("#indicator", "OUTPUT_YTD");
        office.type("text", "漏计一家企业的产值");
        office.type("evidence", "核实记录〔2026〕3号");
        office.press("提交异议");
        assertThat(town.locator(".objection")).containsText("待县统计机构答复");
        office.isFine("assessment-cluster");
        statistician.go(desk);
        statistician.type("answer-1", "该企业未报12月报表");
        statistician.press("答复");

        member.isFineEverywhere(desk + "/certainty", "assessment-certainty");
        assertThat(page.locator("figure[data-chart=stack] svg")).isVisible();
        assertThat(page.locator("#ranks tbody tr")).hasCount(5);
        member.go(desk + "/what-if");
        page.locator("#weight-EMPLOYMENT").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#result tbody tr")).hasCount(5);
        assertThat(page.locator("output").nth(1)).containsText("30 → 31");
        member.isFine("assessment-what-if");

        member.go(desk);
        page.selectOption("#ruling-1", "DISMISSED");
        member.type("reason-1", "截止时仍未补报");
        member.press("提出裁定意见");
        member.press("同意");
        assertThat(page.locator(".problem[role=alert]")).containsText("另一名成员");
        second.go(desk);
        second.press("同意");
        assertThat(second.page().locator(".objection")).containsText("不予采纳");
        third.logIn("committee3").go(desk);
        third.type("document", "演示考核〔2026〕2号");
        third.press("定稿");
        assertThat(third.page().locator("main")).containsText("已定稿");
        third.isFine("assessment-final");
        third.go(desk + "/beside?other=2025-1&lang=en");
        third.isFine("assessment-beside");
        third.go(desk + "/change");
        third.isFine("assessment-change");
    }
}
