package org.taizhang.api.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taizhang.api.TestApplication;

/**
 * A test that drives Chromium against the whole application: take a {@link Visitor} as parameter. Without Chromium on the
 * machine it is skipped, unless {@code -Dtaizhang.browser.required=true}.
 */
@TestApplication
@ExtendWith({ChromiumPresent.class, Visitors.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserStory {}
