package org.taizhang.ledger.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/**
 * A code means the same in every version of a form: reports of different versions are added up and compared. What
 * everybody states, what depends on the unit, and what the ledger computes is named by figures and rules of the program,
 * and stays.
 */
final class KeptItems {

    /** What figures add up: a report that did not state one of them would count as zero. */
    private static final Set<String> ADDED_UP = Set.of(
            "grossOutput", "salesOutput", "exportDelivery", "classOutput", "headcountEnd", "headcountAvg", "idleLand");

    private final FormDefinition form;
    private final List<Problem> problems = new ArrayList<>();

    private KeptItems(FormDefinition form) {
        this.form = form;
    }

    static List<Problem> broken(FormDefinition form, Forms known) {
        KeptItems kept = new KeptItems(form);
        FormDefinition founding = FormCatalogue.of(form.form());
        kept.stay(founding.items(), form.items(), "/items");
        founding.groups().stream()
                .filter(group -> group.min() > 0)
                .forEach(group -> kept.stays(group, form.group(group.code())));
        for (FormDefinition version : known.versions()) {
            kept.same(version.items(), form.items(), "/items");
            version.groups()
                    .forEach(group -> form.group(group.code())
                            .ifPresent(now -> kept.same(group.items(), now.items(), kept.at(now) + "/items")));
        }
        kept.nothingNewIsComputed(founding);
        return kept.problems.stream().distinct().toList();
    }

    private void stays(GroupDefinition group, Optional<GroupDefinition> now) {
        if (now.isEmpty() || !now.get().key().equals(group.key())) {
            missing("/groups", group.code());
            return;
        }
        stay(group.items(), now.get().items(), at(now.get()) + "/items");
    }

    private void stay(List<ItemDefinition> founding, List<ItemDefinition> now, String at) {
        founding.stream()
                .filter(item -> item.required() || item.when() != null || !item.stated())
                .filter(item -> now.stream().noneMatch(other -> other.code().equals(item.code())))
                .forEach(item -> missing(at, item.code()));
        for (int i = 0; i < now.size(); i++) {
            ItemDefinition item = now.get(i);
            if (ADDED_UP.contains(item.code()) && !item.required()) {
                problems.add(Problem.of(
                        "FORM_ITEM_REQUIRED",
                        at + "/" + i + "/required",
                        "“" + item.code() + "”由汇总指标累计，须保持必填。",
                        "'" + item.code() + "' is added up by figures and stays required."));
            }
        }
    }

    private void missing(String at, String code) {
        problems.add(Problem.of(
                "FORM_ITEM_KEPT",
                at,
                "“" + code + "”由汇总指标使用，不能删除；不再要求时可改为非必填。",
                "'" + code + "' is what figures are made of and stays; what is no longer asked may become optional."));
    }

    private void same(List<ItemDefinition> before, List<ItemDefinition> now, String at) {
        for (int i = 0; i < now.size(); i++) {
            ItemDefinition item = now.get(i);
            int place = i;
            before.stream()
                    .filter(other -> other.code().equals(item.code()) && !alike(other, item))
                    .forEach(other -> problems.add(Problem.of(
                            "FORM_ITEM_CHANGED",
                            at + "/" + place,
                            "“" + item.code() + "”的类型、计量单位、栏目、条件和算法在各版本中须一致，请另取代码。",
                            "'" + item.code() + "' has the same type, unit, columns, condition and computation in every"
                                    + " version: give what differs a code of its own.")));
        }
    }

    private static boolean alike(ItemDefinition one, ItemDefinition other) {
        return one.type() == other.type()
                && one.unit().equals(other.unit())
                && one.columns().equals(other.columns())
                && one.when() == other.when()
                && one.typed() == other.typed()
                && one.stated() == other.stated();
    }

    private void nothingNewIsComputed(FormDefinition founding) {
        for (int i = 0; i < form.items().size(); i++) {
            ItemDefinition item = form.items().get(i);
            if (founding.item(item.code()).isEmpty() && (!item.stated() || item.typed())) {
                problems.add(Problem.of(
                        "FORM_COMPUTED",
                        "/items/" + i + "/computed",
                        "新增的项只能由填报单位填写。",
                        "A new item is one that is stated."));
            }
        }
    }

    private String at(GroupDefinition group) {
        return "/groups/" + form.groups().indexOf(group);
    }
}
