package org.taizhang.api.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class ChromiumPresent implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is present");
        }
        String absent = "no Chromium found (CHROMIUM names one): browser stories are skipped";
        if (Boolean.getBoolean("taizhang.browser.required")) {
            throw new IllegalStateException(absent + ", but taizhang.browser.required is set");
        }
        System.out.println(context.getDisplayName() + ": " + absent);
        return ConditionEvaluationResult.disabled(absent);
    }
}
