package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserStory
class VintageStoryTest {

    @Test
    void what_changed_leads_to_the_explanation_at_both_moments(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.isFineEverywhere(
                "/clusters/jiangkou/changes?from=2025-11-30&to=2025-12-31&lastPeriod=2025-12", "changes");
        assertThat(page.locator("#changes tbody tr").first()).isVisible();
        assertThat(page.locator("#events tbody tr").first()).isVisible();

        page.locator("#changes tbody tr").first().locator("td a").nth(1).click();

        assertThat(page.locator(".past strong")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/indicators/.*asOfPosition=.*"));
    }

    @Test
    void the_changes_come_as_a_file(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou/changes?from=2025-11-30&to=2025-12-31&lastPeriod=2025-12&group=PRODUCTION");
        APIResponse csv = page.request().get(page.getByText("下载CSV").getAttribute("href"));

        Assertions.assertThat(csv.text()).contains("差额", "工业总产值").doesNotContain("企业数");
    }

    @Test
    void who_may_not_see_filings_sees_how_many_there_were(Visitor visitor) {
        Page page = visitor.logIn("committee").page();
        visitor.go("/clusters/jiangkou/changes?from=2025-11-30&to=2025-12-31&lastPeriod=2025-12");

        assertThat(page.locator("dl.facts").first()).containsText("首次上报");
        Assertions.assertThat(page.content()).doesNotContain("91999999DEM", "演示·");
        visitor.isFine("changes-counts");
    }

    @Test
    void a_moment_nobody_may_ask_is_told_beside_its_input(Visitor visitor) {
        Page page = visitor.logIn("committee").page();
        visitor.go("/clusters/jiangkou/changes?from=2025-12-30");

        assertThat(page.locator("#from")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#from-about")).not().isEmpty();
        visitor.isFine("changes-refused");
    }

    @Test
    void nothing_changed_is_said(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou/changes?from=2025-12-31&to=2025-12-31");

        assertThat(page.locator("#changes .empty")).isVisible();
        visitor.isFine("changes-empty");
    }

    @Test
    void the_triangle_marks_what_was_revised(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?indicator=OUTPUT_YTD&from=2025-02&to=2025-12");
        page.getByText("各版本").click();
        assertThat(page.locator("h1")).containsText("各版本");
        visitor.isFineEverywhere(
                "/clusters/jiangkou/indicators/OUTPUT_YTD/vintages?from=2025-02&to=2025-12", "triangle");
        assertThat(page.locator("#triangle .marks abbr[title^='与前一版本']").first())
                .isVisible();
        assertThat(page.locator("figure.chart svg")).isVisible();
    }
}
