package org.taizhang.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;

/** Someone at a browser. Whatever the console complains about is a failure of the story. */
public final class Visitor {

    /** Every page is looked at as on a common laptop and a phone; A4 at 96 dots per inch, and the smallest phone in use. */
    public enum Size {
        LAPTOP(1366, 768),
        PHONE(390, 844),
        SMALL_PHONE(360, 740),
        PAPER(794, 1123);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Answers that a story asks for, and what htmx says when a later choice takes the place of one not answered yet. */
    private static final Pattern EXPECTED = Pattern.compile("Failed to load resource|htmx:afterRequest|htmx:sendAbort");

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int README_HEIGHT = 980;
    private static final double PATIENCE_MS = 10_000;

    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Visitor(String origin) {
        this.origin = origin;
        open(true);
    }

    /** Starts over in a browser without JavaScript, without cookies. */
    public Visitor withoutJavaScript() {
        context.close();
        open(false);
        return this;
    }

    private void open(boolean javaScript) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(Size.LAPTOP.width, Size.LAPTOP.height));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !EXPECTED.matcher(message.text()).lookingAt()) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    public Visitor logIn(String user) {
        return logIn(user, "demo");
    }

    public Visitor logIn(Caller user) {
        return logIn(Objects.requireNonNull(user.login()), user.password());
    }

    private Visitor logIn(String user, String password) {
        go("/login");
        enter(user, password);
        return this;
    }

    /** On the login page as it stands. */
    public void enter(String user, String password) {
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("main button");
        page.waitForLoadState();
    }

    /** As if the session had expired. */
    public void forgetLogin() {
        context.clearCookies();
    }

    public Given given() {
        return new Given(URI.create(origin).getPort());
    }

    public void type(String input, String text) {
        page.fill("#" + input, text);
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    /** @return the status of the answer */
    public int go(String address) {
        Response response = page.navigate(address);
        return response == null ? 0 : response.status();
    }

    public Visitor size(Size size) {
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** The page as it stands has no accessibility violation, does not scroll sideways, and is kept as a picture. */
    public void isFine(String name) {
        isAccessible(name);
        fits(name);
    }

    private void isAccessible(String name) {
        page.waitForLoadState();
        assertThat(Axe.violations(page)).as(name + " " + page.url()).isEmpty();
    }

    private void fits(String name) {
        page.waitForLoadState();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " fits the width of the screen")
                .isTrue();
        picture(name, true);
    }

    /**
     * Fits and is kept at both sizes in both languages, and has no accessibility violation in English on a phone nor in
     * Chinese on a laptop, to which it comes back.
     */
    public void isFineEverywhere(String address, String name) {
        for (String language : List.of("en", "zh")) {
            go(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            for (Size size : List.of(Size.PHONE, Size.LAPTOP)) {
                size(size).fits(name + "-" + language + "-" + size.width);
                if (language.equals("en") == (size == Size.PHONE)) {
                    isAccessible(name + "-" + language + "-" + size.width);
                }
            }
        }
    }

    /** As printed it takes one page of A4, and is kept as a picture. */
    public void isOneSheetOfPaper(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        size(Size.PAPER).picture(name, true);
        byte[] pdf =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(SCREENSHOTS.resolve(name + ".pdf")));
        assertThat(PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .as("pages of " + name)
                .isEqualTo(1);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        size(Size.LAPTOP);
    }

    public void picture(String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(whole));
    }

    /** Into the documentation, when {@code -Dtaizhang.readme.pictures=true}. */
    public void keepForReadme(String name) {
        if (Boolean.getBoolean("taizhang.readme.pictures")) {
            page.setViewportSize(Size.LAPTOP.width, README_HEIGHT);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", "docs", "images", name + ".png")));
        }
    }

    /** Where the links lead that a selector finds. */
    @SuppressWarnings("unchecked")
    public List<String> links(String selector) {
        return (List<String>) page.evalOnSelectorAll(selector, "links => links.map(link => link.getAttribute('href'))");
    }

    void leave(String story, boolean failed) {
        if (failed) {
            picture("failed-" + story.replaceAll("\\W+", "-"), true);
        }
        context.close();
        if (!failed) {
            assertThat(complaints)
                    .as("what the browser's console complained about")
                    .isEmpty();
        }
    }
}
