package org.taizhang.ledger.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormHeader;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/** Everything that can be wrong with a version of a form somebody wrote. */
final class FormRules {

    private static final int ITEMS_MAX = 200;
    private static final int GROUPS_MAX = 10;
    private static final int IDENTITIES_MAX = 100;
    private static final int TEXT_LENGTH_MAX = 100;
    private static final Set<String> PURPOSES = Set.of("statistical", "administrative");

    private final FormDefinition form;
    private final List<Problem> problems = new ArrayList<>();

    private FormRules(FormDefinition form) {
        this.form = form;
    }

    /** All at once, by the fields of the form. */
    static List<Problem> broken(FormDefinition form, Forms known, Streams facts) {
        FormRules rules = new FormRules(form);
        rules.size();
        if (!rules.problems.isEmpty()) {
            return rules.problems;
        }
        rules.header();
        rules.version(known);
        rules.items();
        rules.groups();
        rules.problems.addAll(KeptItems.broken(form, known));
        if (rules.problems.isEmpty()) {
            rules.problems.addAll(FittingChecks.broken(form, facts));
        }
        return rules.problems;
    }

    private void size() {
        if (form.items().size() > ITEMS_MAX
                || form.groups().size() > GROUPS_MAX
                || form.identities().size() > IDENTITIES_MAX
                || form.groups().stream().anyMatch(group -> group.items().size() > ITEMS_MAX)) {
            add(
                    "FORM_SIZE",
                    "/items",
                    "最多" + ITEMS_MAX + "项、" + GROUPS_MAX + "组、" + IDENTITIES_MAX + "条平衡关系。",
                    "At most " + ITEMS_MAX + " items, " + GROUPS_MAX + " groups and " + IDENTITIES_MAX
                            + " identities.");
        }
    }

    private void header() {
        FormHeader header = form.header();
        text("/title/zh", form.title().zh());
        text("/title/en", form.title().en());
        text("/header/formNo", header.formNo());
        text("/header/issuer", header.issuer());
        text("/header/docNo", header.docNo());
        if (header.validTo().isBefore(header.validFrom())) {
            add("FORM_VALIDITY", "/header/validTo", "有效期止不能早于有效期起。", "It is not valid to before it is valid from.");
        }
        if (!PURPOSES.contains(header.purpose())) {
            add(
                    "FORM_PURPOSE",
                    "/header/purpose",
                    "用途为 statistical 或 administrative。",
                    "The purpose is statistical or administrative.");
        }
    }

    private void version(Forms known) {
        if (!form.version().matches("[0-9A-Za-z][0-9A-Za-z.-]{0,19}")) {
            add(
                    "FORM_VERSION",
                    "/version",
                    "版本为字母、数字、点和连字符，最多20个。",
                    "A version is letters, digits, dots and hyphens, at most 20.");
        }
        if (known.version(form.version()).isPresent()) {
            add(
                    "FORM_VERSION_TAKEN",
                    "/version",
                    "版本“" + form.version() + "”已存在，不能再改；修改须用新的版本号。",
                    "Version '" + form.version() + "' exists and never changes: give the change a version of its own.");
        }
    }

    private void items() {
        if (form.items().isEmpty()) {
            add("FORM_EMPTY", "/items", "报表至少有一项。", "A form has at least one item.");
        }
        items(form.items(), "/items", false);
    }

    private void groups() {
        Set<String> codes = new HashSet<>(form.byCode().keySet());
        for (int i = 0; i < form.groups().size(); i++) {
            GroupDefinition group = form.groups().get(i);
            String at = "/groups/" + i;
            if (!ItemRules.named(group.code()) || !codes.add(group.code())) {
                add(
                        "FORM_CODE",
                        at + "/code",
                        "代码为小写字母开头的字母和数字，且不与别的项或组相同。",
                        "A code is letters and digits beginning with a small letter, unlike that of any item or group.");
            }
            if (group.item(group.key()).isEmpty()) {
                add("FORM_KEY", at + "/key", "行的标识须为本组的一项。", "The key is an item of the group.");
            }
            if (group.min() < 0) {
                add("FORM_KEY", at + "/min", "行数下限不能为负。", "It has at least 0 rows.");
            }
            text(at + "/label/zh", group.label().zh());
            text(at + "/label/en", group.label().en());
            items(group.items(), at + "/items", true);
        }
    }

    private void items(List<ItemDefinition> items, String at, boolean inRows) {
        for (int i = 0; i < items.size(); i++) {
            problems.addAll(ItemRules.broken(items.get(i), at + "/" + i, inRows));
        }
    }

    private void text(String pointer, String text) {
        PlainText.required(pointer, text, TEXT_LENGTH_MAX).ifPresent(problems::add);
    }

    private void add(String rule, String pointer, String zh, String en) {
        problems.add(Problem.of(rule, pointer, zh, en));
    }
}
