package org.taizhang.api.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.form.Severity;

/**
 * A check as typed into the page. A field that was not sent is as one left empty.
 *
 * @param also other ids, apart by spaces
 * @param each items, apart by spaces; empty asks only of {@code item}
 * @param figures lines of {@link CheckLines}
 * @param parameters lines of {@link CheckLines}
 * @param from empty for always
 * @param until empty for still
 * @param reason why it is put forward
 */
record CheckTyped(
        @Nullable FormCode form,
        String id,
        String also,
        @Nullable Integer version,
        @Nullable Severity severity,
        @Nullable CheckScope scope,
        String item,
        String each,
        String applies,
        String expression,
        String figures,
        String parameters,
        String zh,
        String en,
        String from,
        String until,
        String source,
        String reason)
        implements Serializable {

    CheckTyped {
        id = text(id);
        also = text(also);
        item = text(item);
        each = text(each);
        applies = text(applies);
        expression = text(expression);
        figures = text(figures);
        parameters = text(parameters);
        zh = text(zh);
        en = text(en);
        from = text(from);
        until = text(until);
        source = text(source);
        reason = text(reason);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** A new check of a form. */
    static CheckTyped empty(FormCode form) {
        return new CheckTyped(
                form, "", "", 1, Severity.SOFT, CheckScope.BOOK, "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /** To be changed into its next version. */
    static CheckTyped of(CheckDefinition check, int version) {
        return new CheckTyped(
                check.form(),
                check.id(),
                String.join(" ", check.also()),
                version,
                check.severity(),
                check.scope(),
                check.item(),
                String.join(" ", check.each()),
                Objects.requireNonNullElse(check.applies(), ""),
                check.expression(),
                CheckLines.figures(check.figures()),
                CheckLines.parameters(check.parameters()),
                check.message().zh(),
                check.message().en(),
                Objects.toString(check.from(), ""),
                Objects.toString(check.until(), ""),
                check.source(),
                "");
    }

    /** What cannot be read at all. */
    List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        if (form == null || severity == null || scope == null || version == null) {
            problems.add(Problem.of(
                    "CHECK_CHOICE",
                    "/form",
                    "请选择表种、性质和范围，填写版本。",
                    "Choose form, severity and scope, and state the version."));
        }
        problems.addAll(CheckLines.unreadableFigures(figures));
        problems.addAll(CheckLines.unreadableParameters(parameters));
        if (!from.isEmpty()) {
            PeriodProblems.of(from).ifPresent(problems::add);
        }
        if (!until.isEmpty()) {
            PeriodProblems.of(until).ifPresent(problems::add);
        }
        return problems;
    }

    /** To be called when nothing is {@link #unreadable}. */
    CheckDefinition check() {
        return new CheckDefinition(
                id,
                words(also),
                Objects.requireNonNull(version),
                Objects.requireNonNull(form),
                Objects.requireNonNull(severity),
                Objects.requireNonNull(scope),
                item,
                words(each),
                applies.isEmpty() ? null : applies,
                expression,
                CheckLines.readFigures(figures),
                CheckLines.readParameters(parameters),
                new Text(zh, en),
                from.isEmpty() ? null : Period.parse(from),
                until.isEmpty() ? null : Period.parse(until),
                source);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }
}
