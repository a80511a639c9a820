package org.taizhang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.development.FileDevelopment;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.ResumeProduction;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.StopProduction;
import org.taizhang.ledger.registry.Uscc;

/** A small world for tests: the founding plan, a mill in jiangkou, and commands in short. */
public final class Example {

    public static final Uscc MILL = new Uscc("91350100M000100Y43");
    public static final ClusterId JIANGKOU = new ClusterId("jiangkou");
    public static final ClusterId NANXI = new ClusterId("nanxi");
    public static final String RICE_MILLING = "1311";
    public static final String CATTLE = "0311";
    public static final String DOCUMENT = "云阳经信〔2025〕1号";

    private Example() {}

    public static Instant at(String shanghaiTime) {
        return LocalDateTime.parse(shanghaiTime).atZone(ReportingCalendar.ZONE).toInstant();
    }

    public static Recording county(String shanghaiTime) {
        return new Recording("county", at(shanghaiTime));
    }

    public static Given plan() {
        return Given.nothing().done(FoundingPlan.yunyang(at("2021-08-01T09:00")));
    }

    /** The plan is adopted and the mill is a member of jiangkou and producing. */
    public static Given millSince(String month) {
        return enterprise(RICE_MILLING, false, month, false);
    }

    public static Given enterprise(String industryClass, boolean multiSite, String settled, boolean preparing) {
        YearMonth from = YearMonth.parse(settled);
        Recording county = new Recording(
                "county", from.atDay(1).atStartOfDay(ReportingCalendar.ZONE).toInstant());
        return plan().done(
                        new RegisterEnterprise(county, MILL.value(), "示例米业有限公司", industryClass, multiSite, DOCUMENT),
                        new SettleEnterprise(county, MILL, JIANGKOU, from, preparing, DOCUMENT));
    }

    public static StopProduction stop(String firstDay) {
        return new StopProduction(noon(LocalDate.parse(firstDay)), MILL, LocalDate.parse(firstDay), DOCUMENT);
    }

    public static ResumeProduction resume(String firstDay) {
        return new ResumeProduction(noon(LocalDate.parse(firstDay)), MILL, LocalDate.parse(firstDay), DOCUMENT);
    }

    public static FileReport file(FormCode form, String period, Sheet sheet) {
        return file(form, period, sheet, null);
    }

    public static FileReport revise(FormCode form, String period, Sheet sheet, int ifMatch) {
        return file(form, period, sheet, ifMatch);
    }

    public static FileDevelopment develop(String period, Sheet sheet, @Nullable Integer ifMatch) {
        Period p = Period.parse(period);
        return new FileDevelopment(
                new Recording("office", inWindow(p)), JIANGKOU, p, sheet.submission(), ifMatch, Channel.API);
    }

    private static FileReport file(FormCode form, String period, Sheet sheet, @Nullable Integer ifMatch) {
        Period p = Period.parse(period);
        return new FileReport(
                new Recording("filer", inWindow(p)), MILL, form, p, sheet.submission(), ifMatch, Channel.API);
    }

    /** The county, on the tenth day after the period: the window is still open. */
    public static Recording reviewing(String period) {
        return noon(Period.parse(period).lastDay().plusDays(10));
    }

    /** On the third day after the period. */
    private static Instant inWindow(Period period) {
        return noon(period.lastDay().plusDays(3)).at();
    }

    private static Recording noon(LocalDate day) {
        return new Recording(
                "county", day.atTime(12, 0).atZone(ReportingCalendar.ZONE).toInstant());
    }
}
