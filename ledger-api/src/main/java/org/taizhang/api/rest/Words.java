package org.taizhang.api.rest;

import org.springframework.format.FormatterRegistry;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.indicator.IndicatorCode;

/** The ledger's words in addresses. An unknown form, cluster or indicator is not found; a period says what is wrong. */
final class Words {

    private Words() {}

    static void register(FormatterRegistry registry) {
        registry.addConverter(String.class, Period.class, Words::period);
        registry.addConverter(
                String.class,
                FormCode.class,
                text -> FormCode.find(text)
                        .orElseThrow(() -> unknown(
                                "FORM_UNKNOWN", "/form", "没有这种报表：" + text, "There is no form '" + text + "'.")));
        registry.addConverter(
                String.class,
                IndicatorCode.class,
                text -> IndicatorCode.find(text)
                        .orElseThrow(() -> unknown(
                                "INDICATOR_UNKNOWN",
                                "/code",
                                "没有这个指标：" + text,
                                "There is no indicator '" + text + "'.")));
        registry.addConverter(String.class, Scope.class, Words::scope);
        registry.addConverter(
                String.class, ClusterId.class, text -> scope(text).cluster().orElseThrow(() -> unknownCluster(text)));
    }

    private static Period period(String text) {
        PeriodProblems.of(text).ifPresent(Words::invalid);
        return Period.parse(text);
    }

    private static Scope scope(String text) {
        try {
            return new Scope(text);
        } catch (IllegalArgumentException e) {
            throw unknownCluster(text);
        }
    }

    private static RefusedException unknownCluster(String text) {
        return unknown(
                "CLUSTER_UNKNOWN", "/cluster", "规划中没有集聚区“" + text + "”。", "The plan has no cluster '" + text + "'.");
    }

    private static void invalid(Problem problem) {
        throw new RefusedException(Refusal.of(Refusal.Kind.INVALID, problem));
    }

    private static RefusedException unknown(String rule, String pointer, String zh, String en) {
        return RefusedException.of(Refusal.Kind.NOT_FOUND, rule, pointer, zh, en);
    }
}
