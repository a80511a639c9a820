package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserStory
class FrameStoryTest {

    @Test
    void the_front_page_says_what_this_is(Visitor visitor) {
        visitor.isFineEverywhere("/", "front");
        assertThat(visitor.page().locator(".demonstration")).containsText("生成的演示数据");
    }

    @Test
    void the_language_stays_as_chosen(Visitor visitor) {
        visitor.go("/");
        visitor.page().click(".language");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.go("/login");
        assertThat(visitor.page()).hasTitle("Log in · Taizhang");
    }

    @Test
    void a_demonstration_offers_its_accounts_at_one_click(Visitor visitor) {
        visitor.go("/login");
        visitor.press("town");
        assertThat(visitor.page().locator(".user")).hasText("江口镇统计员");
    }

    @Test
    void a_wrong_password_is_told_on_the_login_page(Visitor visitor) {
        visitor.isFineEverywhere("/login", "login");
        visitor.page().fill("#username", "nobody");
        visitor.page().fill("#password", "wrong");
        visitor.page().click("main button");
        assertThat(visitor.page().locator("[role=alert]")).isVisible();
        visitor.isFine("login-refused");
    }

    @Test
    void a_page_that_does_not_exist_is_said_to_be_so_in_its_place(Visitor visitor) {
        visitor.logIn("county");
        assertThat(visitor.go("/no-such-page")).isEqualTo(404);
        assertThat(visitor.page().url()).endsWith("/no-such-page");
        visitor.isFineEverywhere("/no-such-page", "404");
    }
}
