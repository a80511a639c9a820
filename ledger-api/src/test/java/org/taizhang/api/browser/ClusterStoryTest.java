package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserStory
class ClusterStoryTest {

    @Test
    void the_clusters_stand_side_by_side_with_lights_told_in_words(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.isFineEverywhere("/clusters?at=2025-12", "clusters");
        assertThat(page.locator("#attainment-2025 .lamp").first()).containsText(Pattern.compile("绿|黄|红"));
        assertThat(page.locator("figure.chart svg").first()).isVisible();
        visitor.picture("clusters", false);
        visitor.go("/clusters?at=2025-12&lang=en");
        assertThat(page.locator("figure.chart svg").last()).isVisible();
        visitor.keepForReadme("clusters");
    }

    @Test
    void while_a_window_is_open_and_marks_are_many_no_table_of_the_clusters_is_wider_than_a_laptop(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters?at=2026-02");
        assertThat(page.locator("#overview .marks abbr:nth-child(4)").first()).isAttached();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "[...document.querySelectorAll('.scroll')].every(table => table.scrollWidth <= table.clientWidth)"))
                .isTrue();
        visitor.picture("clusters-open", true);
    }

    @Test
    void an_indicator_by_month_is_table_chart_and_file_alike(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        String address = "/clusters/jiangkou?indicator=OUTPUT_YTD&from=2025-02&to=2025-12";
        visitor.isFineEverywhere(address, "cluster");
        assertThat(page.locator("#figures tbody th").first()).hasText("2025年1—2月");

        APIResponse csv = page.request().get(page.getByText("下载CSV").getAttribute("href"));
        String shown =
                page.locator("#figures tbody tr").last().locator("td").nth(1).getAttribute("data-value");
        assertThat(csv.text()).contains("2025年12月").contains("," + shown + ",").contains("生成的演示数据");
    }

    @Test
    void another_indicator_is_chosen_without_leaving_the_page(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou");
        page.selectOption("#indicator", "INTENSITY");
        assertThat(page).hasURL(Pattern.compile(".*indicator=INTENSITY.*"));
        page.selectOption("#indicator", "EMPLOYMENT");
        assertThat(page.locator("#figures-caption")).containsText("就业");
        assertThat(page).hasURL(Pattern.compile(".*indicator=EMPLOYMENT.*"));
        assertThat(page.locator("figure.chart svg").first()).isVisible();
    }

    @Test
    void what_is_being_replaced_says_so_and_what_is_chosen_meanwhile_counts(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?from=2025-03&to=2025-12");
        List<Route> held = new ArrayList<>();
        page.route("**/clusters/jiangkou?**", held::add);
        page.selectOption("#indicator", "EMPLOYMENT");
        assertThat(page.locator("#cluster")).hasAttribute("aria-busy", "true");
        page.selectOption("#from", "2025-10");
        page.waitForCondition(() -> held.size() == 2);
        assertThat(page.locator("#cluster")).hasAttribute("aria-busy", "true");
        held.get(1).resume();
        assertThat(page.locator("#figures-caption")).containsText("就业");
        assertThat(page.locator("#figures tbody tr")).hasCount(3);
        assertThat(page.locator("#cluster")).not().hasAttribute("aria-busy", "true");
    }

    @Test
    void a_number_leads_to_its_explanation(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?indicator=INTENSITY&from=2025-12&to=2025-12");
        Locator number = page.locator("#figures tbody td a").first();
        String shown = number.innerText();
        number.click();
        assertThat(page.locator(".figure")).containsText(shown);
        visitor.isFineEverywhere("/clusters/jiangkou/indicators/INTENSITY/2025-12", "explanation");
    }

    @Test
    void a_past_moment_says_so_and_leads_back_to_now(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?indicator=INTENSITY");
        page.fill("#asOf", "2025-06-30");
        assertThat(page.locator(".past")).containsText("所示为按 2025-06-30 已知的数字");
        assertThat(page.locator("#figures tbody th").last()).hasText("2025年6月");
        page.fill("#asOfPosition", "3000");
        page.keyboard().press("Tab");
        assertThat(page.locator(".past")).containsText("台账位置 3,000");
        assertThat(page.locator("#asOf")).hasValue("");
        APIResponse csv = page.request().get(page.getByText("下载CSV").getAttribute("href"));
        assertThat(csv.text()).contains(",3000,");

        visitor.isFine("cluster-past");
        page.getByText("回到现在").click();
        assertThat(page.locator(".past")).hasCount(0);
    }

    @Test
    void the_chart_draws_january_and_february_as_a_monthly_mean_and_says_so(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?indicator=OUTPUT_MONTH&from=2025-02&to=2025-06");
        assertThat(page.locator("figure.chart .mean")).isVisible();
        assertThat(page.locator("figure.chart svg")).containsText("月均");
        visitor.go("/clusters/jiangkou?indicator=INTENSITY&from=2025-03&to=2025-06&targetYear=2025");
        assertThat(page.locator("figure.chart .mean")).isHidden();
        assertThat(page.locator("figure.chart svg")).containsText("2025年目标");
    }

    @Test
    void a_moment_that_may_not_be_asked_for_is_told_beside_its_input(Visitor visitor) {
        Page page = visitor.logIn("filer").page();
        visitor.go("/clusters/jiangkou?asOf=2025-07-15");
        assertThat(page.locator("#asOf")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#asOf-about")).not().isEmpty();
        visitor.isFine("cluster-moment-refused");
    }

    @Test
    void periods_out_of_order_stay_chosen_and_are_told_beside_the_input(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?indicator=EMPLOYMENT&from=2025-03&to=2025-06");
        page.selectOption("#from", "2025-12");
        assertThat(page.locator("#to")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#to-about")).containsText("不得早于");
        assertThat(page.locator("#from")).hasValue("2025-12");
        assertThat(page.locator("#to")).hasValue("2025-06");
        assertThat(page.locator("#indicator")).hasValue("EMPLOYMENT");
        visitor.isFine("cluster-periods-refused");
    }

    @Test
    void who_was_signed_out_signs_in_and_gets_what_was_chosen(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?from=2025-03&to=2025-06");
        visitor.forgetLogin();
        page.selectOption("#indicator", "EMPLOYMENT");
        page.waitForURL("**/login");
        visitor.enter("county", "demo");
        assertThat(page)
                .hasURL(Pattern.compile(".*/clusters/jiangkou.*indicator=EMPLOYMENT&from=2025-03&to=2025-06.*"));
        assertThat(page.locator("#figures-caption")).containsText("就业");
    }

    @Test
    void the_clusters_print_on_paper(Visitor visitor) {
        Page page = visitor.logIn("committee").page();
        visitor.go("/clusters?at=2025-12");
        byte[] pdf = page.pdf(
                new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "clusters.pdf")));
        assertThat(pdf).hasSizeGreaterThan(10_000);
    }

    @Test
    void the_plan_is_quoted(Visitor visitor) {
        visitor.logIn("office").isFineEverywhere("/plan", "plan");
        assertThat(visitor.page().locator("#targets-2025 .total")).containsText("448");
    }
}
