package org.taizhang.api.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A refusal is shown as a sentence, not as a stack trace. */
final class OpeningFailureAnalyzer extends AbstractFailureAnalyzer<OpeningRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpeningRefusedException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
