package org.taizhang.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;

/** Every kind of problem the interface answers with; of those with one status the first is the general one. */
public enum ProblemType {
    MALFORMED(400, "请求无法读取", "The request cannot be read"),
    UNAUTHENTICATED(401, "请先登录", "Sign in first"),
    FORBIDDEN(403, "无权进行此操作", "You may not do this"),
    NOT_FOUND(404, "没有找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "此地址不支持该方法", "This address does not take this method"),
    NOT_ACCEPTABLE(406, "不提供所要求的格式", "Not offered in this format"),
    CONFLICT(409, "与现有记录不符", "In conflict with what is recorded"),
    STALE(412, "所依据的版本已被更新", "Decided on an older revision"),
    TOO_LARGE(413, "内容过大", "The content is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不接受此内容格式", "This kind of content is not taken"),
    INVALID(422, "内容不符合规则", "The content breaks a rule"),
    UNEXPLAINED(422, "请说明异常数据的原因", "Explain what is unusual"),
    PRECONDITION_REQUIRED(428, "请说明所更正的版本", "Say which revision this replaces"),
    TOO_MANY_REQUESTS(429, "请求过于频繁，请稍后再试", "Too many requests, try again later"),
    INTERNAL(500, "系统内部错误", "Internal error"),
    UNAVAILABLE(503, "服务暂不可用", "Temporarily unavailable");

    private final int status;
    private final Text title;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    public static ProblemType of(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> INVALID;
            case UNEXPLAINED -> UNEXPLAINED;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case STALE -> STALE;
            case PRECONDITION_REQUIRED -> PRECONDITION_REQUIRED;
            case FORBIDDEN -> FORBIDDEN;
        };
    }

    /** The type for a status; an unlisted one is {@link #MALFORMED} below 500 and {@link #INTERNAL} from there. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(t -> t.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : INTERNAL);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /** A stable name to compare with; it leads nowhere. */
    public URI uri() {
        return URI.create(
                "urn:taizhang:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
