package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.IdentityDefinition.Figure;
import org.taizhang.ledger.form.Severity;

/** Everything that can be wrong with a check somebody wrote. */
public final class CheckRules {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final int PARTS_MAX = 50;
    private static final int LABEL_LENGTH_MAX = 60;
    private static final int MESSAGE_LENGTH_MAX = 300;
    private static final int SOURCE_LENGTH_MAX = 300;

    private final CheckDefinition check;
    private final FormDefinition form;
    private final Vocabulary vocabulary;
    private final Set<String> words = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private CheckRules(CheckDefinition check, CheckCatalogue catalogue) {
        this.check = check;
        this.form = catalogue.form();
        this.vocabulary = catalogue.vocabulary();
    }

    /**
     * All at once, by the fields of the check; nothing when it can be asked.
     *
     * @param catalogue of its form
     */
    public static List<Problem> broken(CheckDefinition check, CheckCatalogue catalogue) {
        CheckRules rules = new CheckRules(check, catalogue);
        rules.size();
        if (!rules.problems.isEmpty()) {
            return rules.problems;
        }
        rules.names();
        rules.expressions();
        rules.reach();
        rules.texts();
        return rules.problems;
    }

    private void size() {
        boolean bounded = check.each().size() <= PARTS_MAX
                && check.figures().size() <= PARTS_MAX
                && check.parameters().size() <= PARTS_MAX
                && check.parameters().stream()
                        .allMatch(p -> p.byClass().size() <= PARTS_MAX
                                && p.byClass().stream()
                                        .allMatch(f -> f.classes().size() <= PARTS_MAX));
        if (!bounded) {
            add(
                    "CHECK_SIZE",
                    "",
                    "逐项、数字项、参数及其行业分档各最多" + PARTS_MAX + "个。",
                    "At most " + PARTS_MAX + " items, figures, parameters, and bounds by class each.");
        }
    }

    private void names() {
        if (!ID.matcher(check.id()).matches() || check.version() < 1) {
            add(
                    "CHECK_ID",
                    "/id",
                    "编号为字母开头的字母、数字、连字符，最多20个，版本从1起。",
                    "An id is letters, digits and hyphens, beginning with a letter, at most 20; versions begin with 1.");
        }
        for (String place : check.places()) {
            if (!form.has(place)) {
                add(
                        "CHECK_ITEM",
                        check.each().isEmpty() ? "/item" : "/each",
                        "本表没有“" + place + "”这一项。",
                        "The form has no item '" + place + "'.");
            }
        }
        if (check.from() != null && check.until() != null && check.until().compareTo(check.from()) < 0) {
            add("CHECK_VALIDITY", "/until", "截止期不能早于起始期。", "The last period is not before the first.");
        }
    }

    private void expressions() {
        List<String> names = check.parameters().stream().map(Parameter::name).toList();
        for (int i = 0; i < names.size(); i++) {
            if (!NAME.matcher(names.get(i)).matches() || names.indexOf(names.get(i)) < i) {
                add(
                        "CHECK_PARAMETER",
                        "/parameters/" + i + "/name",
                        "参数名只用字母，且不得重复。",
                        "A parameter is named by letters, each once.");
                return;
            }
        }
        Language language = new Language(vocabulary, names);
        compile(() -> language.predicate(check.expression()), "/expression");
        @Nullable String applies = check.applies();
        if (applies != null) {
            compile(() -> language.predicate(applies), "/applies");
        }
        for (int i = 0; i < check.figures().size(); i++) {
            Figure figure = check.figures().get(i);
            compile(() -> language.number(figure.expression()), "/figures/" + i + "/expression");
        }
    }

    private interface Compiling {
        Expression compile();
    }

    private void compile(Compiling compiling, String pointer) {
        try {
            words.addAll(compiling.compile().words());
        } catch (IllegalArgumentException wrong) {
            add(
                    "CHECK_EXPRESSION",
                    pointer,
                    "表达式有误：" + wrong.getMessage(),
                    "The expression is wrong: " + wrong.getMessage());
        }
    }

    /** Another's value never reaches a filer, and another form never refuses. */
    private void reach() {
        if (words.stream().anyMatch(word -> word.startsWith("peers.")) && check.severity() != Severity.ALERT) {
            add(
                    "CHECK_PEERS",
                    "/severity",
                    "用到其他单位数据的审核只能是预警。",
                    "A check that looks at other enterprises is an alert.");
        }
        if (check.severity() == Severity.HARD && words.stream().anyMatch(OtherForms::named)) {
            add(
                    "CHECK_OTHER_FORM",
                    "/severity",
                    "用到另一张表的审核不能是强制性的。",
                    "A check that looks at another form is never a hard one.");
        }
    }

    private void texts() {
        PlainText.required("/message/zh", check.message().zh(), MESSAGE_LENGTH_MAX)
                .ifPresent(problems::add);
        PlainText.required("/message/en", check.message().en(), MESSAGE_LENGTH_MAX)
                .ifPresent(problems::add);
        for (int i = 0; i < check.parameters().size(); i++) {
            Parameter parameter = check.parameters().get(i);
            PlainText.required(
                            "/parameters/" + i + "/label/zh", parameter.label().zh(), LABEL_LENGTH_MAX)
                    .ifPresent(problems::add);
            PlainText.required(
                            "/parameters/" + i + "/label/en", parameter.label().en(), LABEL_LENGTH_MAX)
                    .ifPresent(problems::add);
        }
        PlainText.required("/source", check.source(), SOURCE_LENGTH_MAX).ifPresent(problems::add);
        Matcher shown =
                PLACEHOLDER.matcher(check.message().zh() + check.message().en());
        while (shown.find()) {
            String name = shown.group(1);
            if (!known(name)) {
                add(
                        "CHECK_PLACEHOLDER",
                        "/message",
                        "消息里的{" + name + "}既不是数字项、参数，也不是词汇。",
                        "{" + name + "} in the message is no figure, parameter or word.");
            }
        }
    }

    private boolean known(String name) {
        return check.figures().stream().anyMatch(figure -> figure.name().equals(name))
                || check.parameters().stream().anyMatch(p -> (Vocabulary.PARAMETER + p.name()).equals(name))
                || name.equals(Vocabulary.IN_TURN)
                || name.equals("last." + Vocabulary.IN_TURN)
                || vocabulary.find(name).isPresent();
    }

    private void add(String rule, String pointer, String zh, String en) {
        problems.add(Problem.of(rule, pointer, zh, en));
    }
}
