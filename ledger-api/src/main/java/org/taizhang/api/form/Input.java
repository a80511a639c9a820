package org.taizhang.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Numbers;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemType;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.registry.IndustryClasses;

/**
 * One input of a form as it is shown.
 *
 * @param name as in {@link TypedForm}
 * @param value as typed
 * @param unit as typed; the item's own when nothing else was chosen
 * @param errors rules this input broke
 */
public record Input(String name, ItemDefinition item, String value, String unit, String status, List<Text> errors) {

    static Input of(String prefix, ItemDefinition item, TypedForm typed, FormProblems problems) {
        String name = prefix + item.code();
        String unit = typed.get(name + ".unit");
        return new Input(
                name,
                item,
                typed.get(name),
                unit.isEmpty() ? item.unit() : unit,
                typed.get(name + ".status"),
                problems.of(name));
    }

    /** One value of a filed report as read; null when it is not stated. */
    public static @Nullable Text read(ItemDefinition item, ReportValues values) {
        Input input = of("values.", item, TypedCells.typed(values), FormProblems.NONE);
        return input.value.isEmpty() ? null : new Text(input.shown(Text.Language.ZH), input.shown(Text.Language.EN));
    }

    /** Of the element. */
    public String id() {
        return name.replace('.', '-');
    }

    /** As read, not typed: numbers grouped, options by their label. */
    public String shown(Text.Language language) {
        if (item.type().numeric()) {
            String number = TypedNumber.read(value).map(Numbers::grouped).orElse(value);
            String word = option(status, language);
            return word.isEmpty() ? number : number + " · " + word;
        }
        if (item.type() == ItemType.BOOL) {
            boolean chinese = language == Text.Language.ZH;
            return value.equals("true")
                    ? (chinese ? "是" : "yes")
                    : value.equals("false") ? (chinese ? "否" : "no") : value;
        }
        String meaning = meaning();
        if (meaning != null) {
            return value + " " + meaning;
        }
        return item.options().isEmpty() ? value : option(value, language);
    }

    /** What a code stands for; null when it is none that is known. The standard has no English names. */
    public @Nullable String meaning() {
        return item.type() == ItemType.INDUSTRY_CLASS && IndustryClass.wellFormed(value)
                ? IndustryClasses.name(new IndustryClass(value)).orElse(null)
                : null;
    }

    private String option(String code, Text.Language language) {
        return item.options().stream()
                .filter(o -> o.code().equals(code))
                .map(o -> o.label().in(language))
                .findFirst()
                .orElse(code);
    }

    /** An area of land may be typed in 亩 or m², floor space in m² only. */
    public boolean asksUnit() {
        return (item.type() == ItemType.AREA || item.type() == ItemType.AREA_WITH_STATUS)
                && item.unit().equals("亩");
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }
}
