package org.taizhang.api.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Replaces;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;

/** What all operations have in common: moments, preconditions, problems, examples. */
@Component
class OperationDescriber implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(method, AsOf.class)) {
            add(operation, query("asOf", new StringSchema(), "an instant, or a date for the end of that day"));
            add(operation, query("asOfPosition", position(), "a position of the ledger"));
            add(
                    operation,
                    header(
                            Writes.POSITION,
                            position(),
                            "of an earlier write: wait up to 1 s to see it, else 503 NOT_YET_VISIBLE"));
        }
        if (takes(method, Sender.class)) {
            add(operation, header("Idempotency-Key", new StringSchema(), "the sender's name for this request"));
        }
        if (replaces(method)) {
            add(operation, header("If-Match", new StringSchema(), "the revision that is replaced: \"1\""));
        }
        if (takes(method, HttpServletRequest.class)) {
            addFile(operation, method);
        }
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires != null) {
            operation.setDescription("Right: `" + requires.value() + "`");
        }
        Stream.of(ProblemType.values())
                .filter(type -> possible(type, method, operation))
                .forEach(type -> operation.getResponses().addApiResponse(String.valueOf(type.status()), problem(type)));
        if (operation.getParameters() != null) {
            boolean writes = takes(method, Sender.class);
            operation.getParameters().forEach(parameter -> example(parameter, writes));
        }
        return operation;
    }

    /** Two methods that answer the same address in two formats are one operation, which has each parameter once. */
    private static void add(Operation operation, Parameter parameter) {
        List<Parameter> there = Objects.requireNonNullElse(operation.getParameters(), List.of());
        if (there.stream().noneMatch(p -> place(p).equals(place(parameter)))) {
            operation.addParametersItem(parameter);
        }
    }

    private static String place(Parameter parameter) {
        return parameter.getIn() + " " + parameter.getName();
    }

    /** What reads the request itself takes a file as the body. */
    private static void addFile(Operation operation, HandlerMethod method) {
        RequestMapping mapping = Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class));
        String type = Stream.of(mapping.consumes()).findFirst().orElse("application/octet-stream");
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(new RequestBody().required(true).content(new Content()));
        }
        operation
                .getRequestBody()
                .getContent()
                .addMediaType(type, new MediaType().schema(new StringSchema().format("binary")));
    }

    private static Schema<?> position() {
        return new IntegerSchema().format("int64");
    }

    /** Reports are written for the period whose window is open, and read for one that is complete. */
    private static void example(Parameter parameter, boolean writes) {
        Object example = writes && "period".equals(parameter.getName())
                ? Examples.OPEN_PERIOD
                : Examples.PARAMETERS.get(parameter.getName());
        if (example != null && parameter.getExample() == null && Boolean.TRUE.equals(parameter.getRequired())) {
            parameter.setExample(example);
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == type);
    }

    private static boolean replaces(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(Replaces.class));
    }

    private static boolean possible(ProblemType type, HandlerMethod method, Operation operation) {
        return switch (type) {
            case UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID, TOO_MANY_REQUESTS, INTERNAL -> true;
            case CONFLICT, STALE -> takes(method, Sender.class);
            case PRECONDITION_REQUIRED -> replaces(method);
            case MALFORMED, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> operation.getRequestBody() != null;
            case UNAVAILABLE -> takes(method, AsOf.class) || takes(method, Sender.class);
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNEXPLAINED -> false;
        };
    }

    private static ApiResponse problem(ProblemType type) {
        return new ApiResponse()
                .description(type.title().en())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemBody"))));
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new QueryParameter()
                .name(name)
                .schema(schema)
                .description(description)
                .required(false);
    }

    private static Parameter header(String name, Schema<?> schema, String description) {
        return new HeaderParameter()
                .name(name)
                .schema(schema)
                .description(description)
                .required(false);
    }
}
