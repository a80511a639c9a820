package org.taizhang.api.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.taizhang.ledger.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a JSON body: text that is no JSON is malformed, JSON that is not what is asked for is invalid. */
final class Unreadable {

    private Unreadable() {}

    static ProblemType type(JacksonException e) {
        return e instanceof DatabindException ? ProblemType.INVALID : ProblemType.MALFORMED;
    }

    static Problem problem(JacksonException e) {
        return problem("", e);
    }

    /** @param root pointer to what was being read */
    static Problem problem(String root, JacksonException e) {
        String pointer = root + pointer(e.getPath());
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown(pointer, unknown.getPropertyName());
        }
        if (e instanceof InvalidNullException) {
            return missing(pointer);
        }
        if (e instanceof ValueInstantiationException || e instanceof InvalidFormatException) {
            return Problem.of(
                    "JSON_VALUE", pointer, "该值不符合要求的写法：" + said(e), "The value is not written as required: " + said(e));
        }
        if (e instanceof MismatchedInputException && e.getOriginalMessage().startsWith("Missing required creator")) {
            return missing(pointer);
        }
        if (e instanceof DatabindException || e instanceof InputCoercionException) {
            return Problem.of(
                    "JSON_TYPE",
                    pointer,
                    "该字段的类型不对，请对照接口说明。",
                    "The field is of another type: see the description of the interface.");
        }
        return Problem.of("JSON_SYNTAX", pointer, "请求内容不是规范的 JSON：" + reason(e), "Not well-formed JSON: " + reason(e));
    }

    static Problem unknown(String pointer, String name) {
        return Problem.of("JSON_UNKNOWN", pointer, "没有名为“" + name + "”的字段。", "There is no field '" + name + "' here.");
    }

    static Problem missing(String pointer) {
        return Problem.of("REQUIRED", pointer, "该字段必填。", "This field is required.");
    }

    private static String reason(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " (" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + ")";
        if (e instanceof StreamConstraintsException) {
            return "too large or too deep" + where;
        }
        boolean twice =
                e instanceof StreamReadException && e.getOriginalMessage().startsWith("Duplicate");
        return (twice ? "a name occurs twice in one object" : "syntax") + where;
    }

    /** The words of our own value types; nothing of the machinery. */
    private static String said(JacksonException e) {
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : e instanceof InvalidFormatException format ? "'" + format.getValue() + "'" : "";
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(r -> r.getPropertyName() == null ? String.valueOf(r.getIndex()) : r.getPropertyName())
                .filter(Objects::nonNull)
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
