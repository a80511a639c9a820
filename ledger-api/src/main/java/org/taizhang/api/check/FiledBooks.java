package org.taizhang.api.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.filing.BackTest;
import org.taizhang.ledger.filing.Peers;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.projections.registry.DirectoryQueries;

/** The books of all enterprises, period by period and cluster by cluster. */
@Component
class FiledBooks {

    private static final int PAGE = 500;

    private final DirectoryQueries directory;
    private final Streams streams;
    private final Moments moments;

    FiledBooks(DirectoryQueries directory, Streams streams, Moments moments) {
        this.directory = directory;
        this.streams = streams;
        this.moments = moments;
    }

    /** Asks a check of every report of the periods that counts; peers are those of the unit's cluster. */
    BackTest ask(CheckDefinition check, List<Period> periods, BackTest.Fired fired) {
        BackTest test = new BackTest(check, streams, fired);
        List<Enterprise> enterprises = enterprises();
        Map<Integer, Map<Enterprise, ReportBook>> years = new LinkedHashMap<>();
        for (Period period : periods) {
            Map<Enterprise, ReportBook> books = years.computeIfAbsent(period.year(), year -> books(enterprises, year));
            members(enterprises, period).forEach((cluster, members) -> {
                List<ReportBook> own = members.stream().map(books::get).toList();
                Peers peers = Peers.of(own, period);
                own.forEach(book -> test.ask(book, period, peers));
            });
        }
        return test;
    }

    private Map<Enterprise, ReportBook> books(List<Enterprise> enterprises, int year) {
        Map<Enterprise, ReportBook> books = new LinkedHashMap<>();
        enterprises.forEach(enterprise -> books.put(
                enterprise,
                streams.read(
                                ReportBook.STREAM,
                                ReportBook.id(enterprise.particulars().uscc(), year))
                        .state()));
        return books;
    }

    private static Map<ClusterId, List<Enterprise>> members(List<Enterprise> enterprises, Period period) {
        Map<ClusterId, List<Enterprise>> members = new LinkedHashMap<>();
        enterprises.forEach(enterprise -> enterprise
                .membership(period)
                .ifPresent(m -> members.computeIfAbsent(m.cluster(), c -> new ArrayList<>())
                        .add(enterprise)));
        return members;
    }

    private List<Enterprise> enterprises() {
        long position = moments.resolve(AsOf.NOW).position();
        List<Enterprise> enterprises = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            DirectoryQueries.Page page = directory.list(null, null, cursor, PAGE, position);
            enterprises.addAll(page.enterprises());
            cursor = page.next();
        } while (cursor != null);
        return enterprises;
    }
}
