package org.taizhang.api.imports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Uscc;

/** Turns a record into the command the same report would be by any other way. */
final class RowReader {

    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");

    private final CurrentUser user;
    private final Forms forms;
    private final Columns columns;
    private final Supplier<Recording> recording;

    RowReader(CurrentUser user, Forms forms, Columns columns, Supplier<Recording> recording) {
        this.user = user;
        this.forms = forms;
        this.columns = columns;
        this.recording = recording;
    }

    Row read(Line line) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = Fields.of(line, columns, problems);
        String uscc = fields.word(Columns.USCC);
        Uscc.problem(uscc).ifPresentOrElse(problems::add, () -> mandate(new Uscc(uscc), problems));
        String period = fields.word(Columns.PERIOD);
        PeriodProblems.of(period).ifPresent(problems::add);
        Integer revision = revision(fields.word(Columns.REVISION), problems);
        Submission submission = submission(fields, version(period), problems);
        if (!problems.isEmpty()) {
            return new Row(line.number(), null, problems);
        }
        return new Row(
                line.number(),
                new FileReport(
                        recording.get(),
                        new Uscc(uscc),
                        forms.code(),
                        Period.parse(period),
                        submission,
                        revision,
                        Channel.IMPORT),
                List.of());
    }

    private FormDefinition version(String period) {
        return PeriodProblems.of(period).isEmpty() ? forms.on(Period.parse(period)) : forms.latest();
    }

    private Submission submission(Fields fields, FormDefinition version, List<Problem> problems) {
        Map<String, Cell> items = fields.items(version);
        Map<String, List<Map<String, Cell>>> groups = fields.groups(version, problems);
        Map<String, BigDecimal> statedYtd = fields.numbers(Columns.STATED_YTD, problems);
        Map<String, BigDecimal> samePeriod = fields.numbers(Columns.SAME_PERIOD, problems);
        String reason = fields.word(Columns.REASON_CODE);
        return new Submission(
                new ReportValues(items, groups),
                statedYtd,
                samePeriod,
                null,
                reason.isEmpty() ? null : new Reason(reason, fields.word(Columns.REASON_TEXT)),
                explanations(fields, problems));
    }

    /** One of the row answers every check of the report. */
    private static List<Explanation> explanations(Fields fields, List<Problem> problems) {
        String code = fields.word(Columns.EXPLANATION_CODE);
        String text = fields.word(Columns.EXPLANATION_TEXT);
        String until = fields.word(Columns.EXPLANATION_UNTIL);
        if (code.isEmpty() && text.isEmpty() && until.isEmpty()) {
            return List.of();
        }
        if (!until.isEmpty() && !MONTH.matcher(until).matches()) {
            problems.add(Problem.of(
                    "CELL_MONTH", "/explanations/0/until", "月份应写作 2025-03 的形式。", "Write the month as 2025-03."));
            return List.of();
        }
        return List.of(new Explanation(null, null, code, text, until.isEmpty() ? null : YearMonth.parse(until)));
    }

    private void mandate(Uscc uscc, List<Problem> problems) {
        if (!user.mayOn(Action.FILE_REPORT, uscc, null)) {
            problems.add(Problem.of(
                    "OTHER_ENTERPRISE", "/uscc", "本账户未受该企业委托。", "This account has no mandate for the enterprise."));
        }
    }

    private static @Nullable Integer revision(String text, List<Problem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<Integer> revision = Cells.number(text)
                .filter(n -> n.scale() <= 0 && n.signum() > 0 && n.precision() < 10)
                .map(BigDecimal::intValueExact);
        if (revision.isEmpty()) {
            problems.add(Problem.of(
                    "REVISION", "/revision", "更正版本应为正整数。", "The revision that is replaced is a whole number."));
        }
        return revision.orElse(null);
    }
}
