package org.taizhang.api.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Explained;

/**
 * A place of the form where something unusual is explained.
 *
 * @param name what the names of its inputs begin with: {@code explanations.0}
 * @param message what is unusual
 * @param errors of what was typed here
 */
public record AskedExplanation(
        String name,
        String rule,
        String item,
        Text message,
        String code,
        String text,
        String until,
        List<Text> errors) {

    private record Unusual(String rule, String item, Text message) {}

    /** Where something was explained already its words stand there, else the place is blank. */
    public static List<AskedExplanation> of(Explained explained, TypedForm typed, FormProblems problems) {
        int rows = typed.explanations().size();
        List<AskedExplanation> asked = new ArrayList<>();
        int free = rows;
        for (Unusual unusual : unusual(explained).toList()) {
            int row = IntStream.range(0, rows)
                    .filter(i -> typed.explanations().get(i).answers(unusual.rule(), unusual.item()))
                    .findFirst()
                    .orElse(-1);
            asked.add(at(row < 0 ? free++ : row, unusual, typed, problems));
        }
        return asked;
    }

    private static Stream<Unusual> unusual(Explained explained) {
        return Stream.concat(
                explained.open().stream().map(f -> new Unusual(f.check().id(), f.item(), f.message())),
                explained.notes().stream().filter(note -> note.given() != null).map(AskedExplanation::unusual));
    }

    private static Unusual unusual(CheckNote note) {
        return new Unusual(note.rule(), note.item(), note.message());
    }

    private static AskedExplanation at(int row, Unusual unusual, TypedForm typed, FormProblems problems) {
        String name = "explanations." + row;
        return new AskedExplanation(
                name,
                unusual.rule(),
                unusual.item(),
                unusual.message(),
                typed.get(name + ".code"),
                typed.get(name + ".text"),
                typed.get(name + ".until"),
                problems.of(name));
    }

    /** The same for the same question, wherever it stands. */
    public String key() {
        return rule + "|" + item;
    }

    public String id() {
        return name.replace('.', '-');
    }
}
