package org.taizhang.api.filing.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.api.form.TypedForm;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/**
 * What a file says of a report.
 *
 * @param inputs as they would have been typed, by the names of {@link TypedForm}
 * @param groups rows that the file states whole
 * @param statedYtd years to date, to be compared with the ledger's
 * @param samePeriod last year's values, by {@code item.month} and {@code item.ytd}
 * @param places the cell each came from, by the pointer a refusal names
 * @param leftOut what it says besides and is not taken over
 */
public record ReadSheet(
        Layout layout,
        Map<String, String> inputs,
        Set<String> groups,
        Map<String, BigDecimal> statedYtd,
        Map<String, BigDecimal> samePeriod,
        Map<String, String> places,
        List<Text> leftOut) {

    public enum Layout {
        TEMPLATE,
        B204_1
    }

    /** What was typed before stays where the file says nothing. */
    public TypedForm over(TypedForm typed) {
        Map<String, String> merged = new LinkedHashMap<>(typed.inputs());
        merged.keySet().removeIf(name -> groups.stream().anyMatch(group -> name.startsWith("values." + group + ".")));
        merged.putAll(inputs);
        return new TypedForm(merged);
    }

    /** The same problem, telling the cell of the file it is about. */
    public Problem placed(Problem problem) {
        String cell = places.get(problem.pointer());
        return cell == null
                ? problem
                : Problem.of(
                        problem.rule(),
                        problem.pointer(),
                        cell + "：" + problem.message().zh(),
                        cell + ": " + problem.message().en());
    }
}
