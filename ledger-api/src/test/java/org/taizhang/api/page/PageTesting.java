package org.taizhang.api.page;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.rest.LedgerKindOf;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders real templates without the application around them. */
final class PageTesting {

    private PageTesting() {}

    static MockMvc rendering(Object... controllers) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setEnableSpringELCompiler(true);
        engine.setTemplateEngineMessageSource(new Wording().messageSource());
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        PageLanguage languages = new PageLanguage();
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new FrameAdvice(new LedgerKindOf(PageTesting.emptyLedger()), Clock.systemUTC()))
                .setCustomArgumentResolvers(new Nobody())
                .setLocaleResolver(languages.localeResolver())
                .addInterceptors(change)
                .setViewResolvers(views)
                .build();
    }

    /** Nobody is signed in. */
    private static final class Nobody implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == CurrentUser.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return null;
        }
    }

    private static Streams emptyLedger() {
        return new Streams() {
            @Override
            public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
                return new Seen<>(type.initial().apply(id), -1);
            }
        };
    }
}
