package org.taizhang.ledger.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;

/** What goes with the values of a submission: reason and signatures. */
public final class SubmissionCheck {

    private static final int REASON_LENGTH_MAX = 500;
    private static final int OTHER_LENGTH_MIN = 10;
    /** Opaque references only: a name or a phone number does not fit. */
    private static final Pattern REFERENCE = Pattern.compile("(?!\\d{11,}$)[A-Za-z0-9][A-Za-z0-9._:@-]{0,63}");

    private SubmissionCheck() {}

    public static List<Problem> of(Submission submission) {
        List<Problem> problems = new ArrayList<>();
        Reason reason = submission.reason();
        if (reason != null) {
            reason(reason).ifPresent(problems::add);
        }
        Signatures signatures = submission.signatures();
        if (signatures != null) {
            reference("preparer", signatures.preparer()).ifPresent(problems::add);
            reference("statHead", signatures.statHead()).ifPresent(problems::add);
            reference("unitHead", signatures.unitHead()).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> reason(Reason reason) {
        if (ReasonCode.find(reason.code()).isEmpty()) {
            return Optional.of(
                    Problem.of("REASON_CODE", "/reason/code", "原因代码应为 01—10 或 99。", "A reason code is 01–10 or 99."));
        }
        if (reason.code().equals(ReasonCode.OTHER) && reason.text().strip().length() < OTHER_LENGTH_MIN) {
            return Optional.of(Problem.of(
                    "REASON_TEXT",
                    "/reason/text",
                    "原因“其他”须用至少" + OTHER_LENGTH_MIN + "个字说明。",
                    "Reason 'other' needs at least " + OTHER_LENGTH_MIN + " characters of explanation."));
        }
        return PlainText.optional("/reason/text", reason.text(), REASON_LENGTH_MAX);
    }

    private static Optional<Problem> reference(String role, @Nullable String reference) {
        return reference == null || REFERENCE.matcher(reference).matches()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "SIGNATURE_REFERENCE",
                        "/signatures/" + role,
                        "签署人应填账号引用，不填姓名或电话。",
                        "A signature is the reference of an account, not a name or a phone number."));
    }
}
