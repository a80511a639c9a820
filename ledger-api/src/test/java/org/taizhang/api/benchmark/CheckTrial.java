package org.taizhang.api.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Submission;
import tools.jackson.databind.json.JsonMapper;

/** What a filing would get, asked by its filer while it is typed, with ten years of books behind it. */
final class CheckTrial implements Trial {

    private final HttpQuestions filer;
    private final BulkScript bulk;
    private final int mandated;
    private final Period period;
    private final JsonMapper json;

    /** @param mandated the filer acts for the first ones */
    CheckTrial(HttpQuestions filer, BulkScript bulk, int mandated, Period period, JsonMapper json) {
        this.filer = filer;
        this.bulk = bulk;
        this.mandated = mandated;
        this.period = period;
        this.json = json;
    }

    @Override
    public String what() {
        return "`:check` of an output report with all checks, p95";
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, 50);
    }

    @Override
    public double measure(int run) throws Exception {
        IntFunction<HttpQuestions.Question> questions = i -> question(i % mandated);
        return filer.p95(questions);
    }

    private HttpQuestions.Question question(int enterprise) {
        Submission sent = bulk.report(enterprise, FormCode.OUTPUT, period).submission();
        Map<String, Object> values = new HashMap<>(sent.values().items());
        values.putAll(sent.values().groups());
        Map<String, Object> body = Map.of(
                "values", values,
                "samePeriod", sent.samePeriod(),
                "signatures", sent.signatures(),
                "explanations", sent.explanations());
        String path = "/api/v1/enterprises/%s/reports/output/%s:check".formatted(bulk.uscc(enterprise), period);
        return new HttpQuestions.Question(path, json.writeValueAsString(body));
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
