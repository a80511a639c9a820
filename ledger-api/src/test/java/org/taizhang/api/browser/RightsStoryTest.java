package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserStory
class RightsStoryTest {

    @Test
    void a_foreign_enterprise_is_refused_in_its_place(Visitor visitor) {
        String foreign = visitor.given().enterprise("nanxi", "2026-01");
        visitor.logIn("filer");
        assertThat(visitor.go("/enterprises/" + foreign)).isEqualTo(403);
        assertThat(visitor.page().url()).endsWith(foreign);
        visitor.isFineEverywhere("/enterprises/" + foreign, "403");
    }

    @Test
    void january_is_told_to_be_exempt(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        visitor.logIn("county");
        assertThat(visitor.go("/enterprises/" + uscc + "/reports/output/2026-01"))
                .isEqualTo(422);
        assertThat(visitor.page().locator("main")).containsText("1月免报");
        visitor.isFine("period-exempt");
    }

    @Test
    void the_directory_is_searched(Visitor visitor) {
        visitor.logIn("county").isFineEverywhere("/enterprises", "enterprises");
        visitor.page().fill("#q", "江口");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("#enterprises tbody th").first()).containsText("江口");
    }

    @Test
    void a_statistician_sees_who_has_not_filed(Visitor visitor) {
        String uscc = visitor.given().enterprise("fengming", "2026-01");
        Page page = visitor.logIn("county").page();
        visitor.go("/");
        page.locator(".due a", new Page.LocatorOptions().setHasText("凤鸣")).click();
        assertThat(page.locator("#enterprises tbody")).containsText(uscc);
        assertThat(page.locator("#enterprises tbody tr").first()).containsText("待报");
        visitor.isFineEverywhere("/enterprises?cluster=fengming&period=2026-02&open=true", "not-filed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filer", "agent", "town", "office", "county", "confirmer", "committee", "auditor", "admin"})
    void every_door_that_is_shown_opens(String user, Visitor visitor) {
        visitor.logIn(user);
        visitor.isFine("desk-" + user);
        for (String address : visitor.links("nav a")) {
            assertThat(visitor.go(address)).as(user + " at " + address).isEqualTo(200);
        }
    }
}
