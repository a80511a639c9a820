package org.taizhang.api.startup;

import java.util.stream.Collectors;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.shell.Outcome;

/** What the opening asks for is recorded, or the ledger is not opened. */
record Insist<E>() implements Outcome.Cases<E, Outcome.Recorded<E>> {

    @Override
    public Outcome.Recorded<E> recorded(Outcome.Recorded<E> recorded) {
        return recorded;
    }

    @Override
    public Outcome.Recorded<E> refused(Refusal refusal) {
        throw new OpeningRefusedException(new Text(
                refusal.problems().stream()
                        .map(Problem::message)
                        .map(Text::zh)
                        .collect(Collectors.joining(System.lineSeparator())),
                refusal.problems().stream()
                        .map(Problem::message)
                        .map(Text::en)
                        .collect(Collectors.joining(System.lineSeparator()))));
    }
}
