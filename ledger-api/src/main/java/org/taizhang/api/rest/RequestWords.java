package org.taizhang.api.rest;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** Words of a request, read and refused as where each is an argument of its own. */
public record RequestWords(MethodParameter argument, NativeWebRequest request, WebDataBinderFactory binders) {

    /** Of an address that begins {@code /enterprises/{uscc}/reports/{form}/{period}}. */
    public ReportKey report() throws Exception {
        return new ReportKey(
                variable("uscc", Uscc.class), variable("form", FormCode.class), variable("period", Period.class));
    }

    /** Null where the parameter is absent or empty. */
    public <T> @Nullable T parameter(String name, Class<T> type) throws Exception {
        return read(name, request.getParameter(name), type);
    }

    private <T> T variable(String name, Class<T> type) throws Exception {
        Map<?, ?> variables = (Map<?, ?>) Objects.requireNonNull(
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
        return Objects.requireNonNull(read(name, variables.get(name), type), name);
    }

    private <T> @Nullable T read(String name, @Nullable Object text, Class<T> type) throws Exception {
        try {
            return binders.createBinder(request, null, name).convertIfNecessary(text, type);
        } catch (TypeMismatchException e) {
            throw new MethodArgumentTypeMismatchException(text, type, name, argument, e);
        }
    }
}
