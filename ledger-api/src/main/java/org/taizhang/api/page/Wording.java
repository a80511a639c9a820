package org.taizhang.api.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages, one bundle per feature; the default bundle is Chinese. */
@Configuration(proxyBeanMethods = false)
class Wording {

    static final List<String> BUNDLES = List.of(
            "account",
            "adoption",
            "calendar",
            "check",
            "assessment",
            "feed",
            "frame",
            "indicator",
            "integrity",
            "registry",
            "filing",
            "desk",
            "development",
            "plan",
            "survey",
            "transparency",
            "vintage",
            "publication");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        BUNDLES.forEach(bundle -> source.addBasenames("i18n/" + bundle));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // or the machine's English locale would win over the Chinese default
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
