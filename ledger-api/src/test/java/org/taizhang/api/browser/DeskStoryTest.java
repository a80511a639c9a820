package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;

/** Who files sees everything still to be filed on one page, and files it one after the other. */
@BrowserStory
class DeskStoryTest {

    @Test
    void an_agent_files_for_three_firms_from_one_page(Visitor visitor) {
        List<String> firms = Stream.of("jiangkou", "nanxi", "gaoyang")
                .map(cluster -> visitor.given().enterprise(cluster, "2026-01"))
                .toList();
        Page page = visitor.logIn(visitor.given().filer(firms.toArray(String[]::new)))
                .page();
        visitor.go("/");
        page.getByText("我的填报").first().click();
        assertThat(page.locator("#due li")).hasCount(9);
        visitor.isFineEverywhere("/desk", "desk-agent");

        page.locator("#enterprise").focus();
        page.selectOption("#enterprise", firms.get(2));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#calendar tbody a").first())
                .hasAttribute("href", Pattern.compile(".*" + firms.get(2) + ".*"));

        page.getByText("填报最先到期的一份").click();
        for (int firm = 0; firm < firms.size(); firm++) {
            file(page, "#values-grossOutput", FilingDeskForms.OUTPUT);
            file(page, "#values-headcountEnd", FilingDeskForms.EMPLOYMENT);
            file(page, "#values-ownedLand", FilingDeskForms.LAND);
        }
        assertThat(page.locator("h1")).hasText("我的填报");
        assertThat(page.locator("#due")).hasCount(0);
        visitor.isFine("desk-done");
        for (String firm : firms) {
            visitor.go("/desk?enterprise=" + firm + "&year=2026");
            assertThat(page.locator("#calendar tbody tr").first()).containsText("已报");
        }
    }

    /** On the smallest phone in use; every touch and every cell that is typed counts. */
    @Test
    void a_clerk_files_all_due_forms_on_a_phone_with_few_touches(Visitor visitor) {
        String uscc = visitor.given().enterprise("pingan", "2026-01");
        Page page = visitor.size(Visitor.Size.SMALL_PHONE)
                .logIn(visitor.given().filer(uscc))
                .page();
        Touches touches = new Touches(page);
        visitor.go("/desk");
        visitor.isFine("phone-desk");
        touches.tap("填报最先到期的一份");
        touches.fill(FilingDeskForms.OUTPUT);
        visitor.isFine("phone-output");
        touches.tap("报送");
        visitor.isFine("phone-filed");
        touches.tap("接着报下一份");
        touches.fill(FilingDeskForms.EMPLOYMENT);
        touches.tap("报送");
        touches.tap("接着报下一份");
        touches.fill(FilingDeskForms.LAND);
        visitor.isFine("phone-land");
        touches.tap("报送");
        touches.tap("接着报下一份");
        assertThat(page.locator("main")).containsText("近三期应报的都已报送");
        assertThat(touches.count).as("touches for three forms").isLessThanOrEqualTo(26);
    }

    @Test
    void a_draft_shows_on_the_calendar(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go("/enterprises/" + uscc + "/reports/output/2026-02");
        visitor.type("values-grossOutput", "12");
        assertThat(page.locator("#draft-status")).containsText("草稿已存");
        visitor.go("/desk?year=2026");
        assertThat(page.locator("#due li").first()).containsText("草稿");
        assertThat(page.locator("#calendar tbody tr").first()).containsText("草稿");
        assertThat(page.locator("#calendar tbody tr").last()).containsText("未到期");
        assertThat(page.locator("#calendar tbody tr").nth(2)).containsText("不需报");
        visitor.isFineEverywhere("/desk?year=2026", "desk");
    }

    @Test
    void the_unit_sees_its_own_trend_and_who_read_its_reports(Visitor visitor, Visitor county) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Caller filer = visitor.given().filer(uscc);
        Given.accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", Given.output(4000)));
        visitor.logIn(filer).go("/enterprises/" + uscc + "/readers");
        assertThat(visitor.page().locator("main")).containsText("还没有外单位的人看过");
        visitor.isFine("readers-none");
        county.logIn("county").go("/enterprises/" + uscc + "/reports/output/2026-02");

        visitor.isFineEverywhere("/enterprises/" + uscc + "/readers", "readers");
        assertThat(visitor.page().locator("#readers tbody")).containsText("县统计机构");
        visitor.isFineEverywhere("/enterprises/" + uscc + "/trend", "trend-new");
        assertThat(visitor.page().locator("#trend tbody tr").first()).containsText("4,000");
    }

    @Test
    void a_year_stands_beside_the_year_before(Visitor visitor) {
        Page page = visitor.logIn("filer").page();
        visitor.go("/desk");
        page.getByText("历史与趋势").click();
        assertThat(page.locator("figure.chart svg")).containsText("上年同期");
        assertThat(page.locator("figure.chart svg")).containsText("月均");
        String address = page.url().replaceAll("^https?://[^/]+", "");
        visitor.isFineEverywhere(address, "trend");
        visitor.isFineEverywhere("/desk?year=2025", "desk-2025");
    }

    private static void file(Page page, String first, List<FilingDeskForms.Entry> entries) {
        assertThat(page.locator(first)).isVisible();
        entries.forEach(entry -> entry.into(page));
        page.locator("form.report button.primary").click();
        page.getByText("接着报下一份").click();
    }

    private static final class Touches {

        private final Page page;
        private int count;

        Touches(Page page) {
            this.page = page;
        }

        void tap(String text) {
            count++;
            Locator target = page.locator("a, button", new Page.LocatorOptions().setHasText(text))
                    .first();
            target.click();
            page.waitForLoadState();
        }

        void fill(List<FilingDeskForms.Entry> entries) {
            entries.forEach(entry -> {
                count++;
                entry.into(page);
            });
        }
    }
}
