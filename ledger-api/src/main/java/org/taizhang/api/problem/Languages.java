package org.taizhang.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text.Language;

/** Which of the two languages an {@code Accept-Language} asks for: Chinese unless English is preferred. */
public final class Languages {

    private static final List<String> OFFERED = List.of("zh", "en");

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Language of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.ZH;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(header), OFFERED);
            return "en".equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException e) {
            return Language.ZH;
        }
    }
}
