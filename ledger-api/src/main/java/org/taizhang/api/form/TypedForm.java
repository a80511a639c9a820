package org.taizhang.api.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.form.Explanation;

/**
 * What someone typed into a form, input by input, kept exactly so until the ledger takes it: nothing is lost when it is
 * refused. Inputs are named like the pointers of refusals, with dots: {@code values.grossOutput},
 * {@code values.ownedLand.unit}, {@code values.byClass.0.classOutput}, {@code samePeriod.grossOutput.month},
 * {@code reason.code}, {@code explanations.0.text}; and {@code assistance.cause}, why somebody else types.
 */
public record TypedForm(Map<String, String> inputs) {

    public static final TypedForm BLANK = new TypedForm(Map.of());

    private static final int INPUTS_MAX = 2_000;
    /** Well above what any input may hold: what is cut off here is refused as too long. */
    private static final int LENGTH_MAX = 2_000;

    private static final Pattern NAME =
            Pattern.compile("(values|samePeriod|reason|explanations|assistance)(\\.[A-Za-z0-9-]{1,40}){1,3}");
    private static final Pattern EXPLANATION = Pattern.compile("explanations\\.(\\d{1,2})\\.(\\w+)");
    private static final Pattern ROW = Pattern.compile("values\\.(\\w+)\\.(\\d{1,4})\\.(\\w+)");

    public TypedForm {
        inputs = Map.copyOf(inputs);
    }

    /** From a request: only inputs a form can have, blank rows of groups left out and the others numbered anew. */
    public static TypedForm of(Map<String, String[]> parameters) {
        Map<String, String> inputs = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String value = values[values.length - 1].strip();
            if (NAME.matcher(name).matches() && !value.isEmpty() && inputs.size() < INPUTS_MAX) {
                inputs.put(name, value.substring(0, Math.min(value.length(), LENGTH_MAX)));
            }
        });
        return new TypedForm(explanationsNumberedAnew(numberedAnew(inputs)));
    }

    public String get(String name) {
        return inputs.getOrDefault(name, "");
    }

    /** How many rows of a group are filled in. */
    public int rows(String group) {
        int rows = 0;
        while (filled("values." + group + "." + rows + ".")) {
            rows++;
        }
        return rows;
    }

    private boolean filled(String prefix) {
        return inputs.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** Explanations that say something, in their order. */
    public List<Explanation> explanations() {
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; filled("explanations." + i + "."); i++) {
            String at = "explanations." + i + ".";
            explanations.add(new Explanation(
                    blankIsNone(get(at + "rule")),
                    blankIsNone(get(at + "item")),
                    get(at + "code"),
                    get(at + "text"),
                    MonthTyped.read(get(at + "until")).orElse(null)));
        }
        return explanations;
    }

    private static @Nullable String blankIsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Where nothing was chosen or written, nothing is explained. */
    private static Map<String, String> explanationsNumberedAnew(Map<String, String> inputs) {
        Map<String, String> numbered = new LinkedHashMap<>();
        TreeMap<Integer, Map<String, String>> rows = new TreeMap<>();
        inputs.forEach((name, value) -> {
            Matcher row = EXPLANATION.matcher(name);
            if (row.matches()) {
                rows.computeIfAbsent(Integer.valueOf(row.group(1)), n -> new LinkedHashMap<>())
                        .put(row.group(2), value);
            } else {
                numbered.put(name, value);
            }
        });
        int n = 0;
        for (Map<String, String> row : rows.values()) {
            if (row.containsKey("code") || row.containsKey("text")) {
                String prefix = "explanations." + n++ + ".";
                row.forEach((part, value) -> numbered.put(prefix + part, value));
            }
        }
        return numbered;
    }

    private static Map<String, String> numberedAnew(Map<String, String> inputs) {
        Map<String, String> numbered = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, String>>> groups = new LinkedHashMap<>();
        inputs.forEach((name, value) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                groups.computeIfAbsent(row.group(1), g -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.group(2)), n -> new LinkedHashMap<>())
                        .put(row.group(3), value);
            } else {
                numbered.put(name, value);
            }
        });
        groups.forEach((group, rows) -> {
            int n = 0;
            for (Map<String, String> row : rows.values()) {
                String prefix = "values." + group + "." + n++ + ".";
                row.forEach((item, value) -> numbered.put(prefix + item, value));
            }
        });
        return numbered;
    }
}
