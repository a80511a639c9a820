package org.taizhang.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.DispatcherServlet;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.LedgerKindOf;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/** Puts the frame and the language into the model of every page, error pages included. */
@ControllerAdvice(annotations = Page.class, assignableTypes = BasicErrorController.class)
class FrameAdvice {

    private final LedgerKindOf ledger;
    private final Clock clock;

    FrameAdvice(LedgerKindOf ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @ModelAttribute("language")
    Text.Language language(Locale locale) {
        return PageLanguage.of(locale);
    }

    /** On an error page, what was refused and why; a word of the address that is none is refused while it is read. */
    @ModelAttribute("refused")
    List<Problem> refused(HttpServletRequest request) {
        Object failure = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE);
        while (failure instanceof Exception exception) {
            if (exception instanceof RefusedException refused) {
                return refused.refusal().problems();
            }
            failure = exception.getCause();
        }
        return List.of();
    }

    @ModelAttribute("times")
    Times times() {
        return Times.IN_ZONE;
    }

    @ModelAttribute("units")
    Units units() {
        return Units.KNOWN;
    }

    @ModelAttribute("numbers")
    Numbers numbers() {
        return Numbers.SHOWN;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale, @Nullable CurrentUser user) {
        Text.Language other = PageLanguage.of(locale) == Text.Language.ZH ? Text.Language.EN : Text.Language.ZH;
        return new Frame(
                Navigation.of(request, user),
                Addresses.with(request, "lang", other.name().toLowerCase(Locale.ROOT)),
                Addresses.without(request, "asOf", "asOfPosition"),
                user,
                user != null && !user.mustChangePassword() && user.may(Action.REPORT_INTERFERENCE),
                ledger.demonstration() ? Times.minute(clock.instant()) : null);
    }
}
