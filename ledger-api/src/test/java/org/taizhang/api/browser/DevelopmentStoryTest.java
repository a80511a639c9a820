package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserStory
class DevelopmentStoryTest {

    private static final String REPORTS = "/clusters/jiangkou/reports/development";
    private static final String REPORT = REPORTS + "/2025-11";

    @Test
    void the_town_office_states_its_areas_and_the_land_authority_confirms_them(Visitor office, Visitor confirmer) {
        Page page = office.logIn("office").page();
        office.go(REPORTS + "/2026-03");
        assertThat(page.locator("main")).containsText("本期自 2026-04-01 00:00 起填报");
        office.go("/clusters/jiangkou");
        page.locator(".head .actions a").first().click();
        office.isFineEverywhere(REPORTS + "?year=2025", "developments");
        page.locator("#developments th a", new Page.LocatorOptions().setHasText("11月"))
                .click();
        office.isFine("development-blank");
        state(page, "values-builtUpArea", "999");
        office.press("报送");
        assertThat(page.locator(".error-summary")).containsText("建成区面积≠各类用地之和");
        office.isFine("development-refused");
        office.type("values-builtUpArea", "1050");
        assertThat(page.locator(".explain").first()).containsText("减少");
        page.selectOption("#explanations-0-code", "08");
        office.type("explanations-0-text", "复测核减，测绘报告〔2025〕11号");
        office.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
        assertThat(page.locator("#revisions tbody")).containsText("待确认");

        Page land = confirmer.logIn("confirmer").page();
        confirmer.go(REPORT);
        confirmer.isFine("development-to-confirm");
        confirmer.type("document", "云规资确〔2025〕11号");
        confirmer.press("确认第1版");
        assertThat(land.locator(".message")).containsText("已记录");
        assertThat(land.locator("#revisions tbody")).containsText("云规资确〔2025〕11号");
        confirmer.isFineEverywhere(REPORT, "development-confirmed");

        office.go(REPORT);
        page.getByText("更正本期").click();
        office.type("values-acquiredLand", "1400");
        page.selectOption("#reason-code", "08");
        office.type("reason-text", "征收面积漏计一宗");
        office.press("报送更正");
        assertThat(page.locator("#changes")).containsText("1,400");
        assertThat(page.locator("#revisions tbody tr")).hasCount(2);
        assertThat(page.locator("#revisions tbody tr").first()).containsText("待确认");
    }

    /** Land of every kind makes up 1,050 亩. */
    private static void state(Page page, String builtUp, String area) {
        for (Locator input :
                page.locator(".sheet:not([data-group]) input[inputmode]").all()) {
            input.fill("0");
        }
        for (Locator status : page.locator("select.status").all()) {
            status.selectOption("0");
        }
        page.fill("#values-levelledLand", "1200");
        page.fill("#values-industrialLand", "610");
        page.fill("#values-storageLand", "40");
        page.fill("#values-roadGreenLand", "400");
        page.fill("#values-productiveArea", "640");
        page.fill("#values-workshopLand", "48");
        page.fill("#values-workshopFarFloor", "64000");
        page.fill("#" + builtUp, area);
    }
}
