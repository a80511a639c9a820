package org.taizhang.api.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.proposal.ProposedChange;

/** The kinds of change a page offers, with the inputs each asks for beside the code and the document. */
enum ChangeKind {
    REGISTRATION("registration", "登记入库", "Registration", "name", "industryClass", "multiSite") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Registration(
                    typed.text("name"), typed.text("industryClass"), typed.yes("multiSite"), typed.document());
        }
    },
    SETTLEMENT("settlement", "入驻", "Settlement", "cluster", "from", "preparing") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Settlement(
                    typed.cluster(), typed.month(), typed.yes("preparing"), typed.document());
        }
    },
    SCALE_CHANGE("scale-change", "升规或退规", "Above or below scale", "aboveScale", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.ScaleChange(typed.yes("aboveScale"), typed.month(), typed.document());
        }
    },
    STOPPAGE("stoppage", "停产", "Stoppage", "firstDay") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Stoppage(typed.day(), typed.document());
        }
    },
    RESUMPTION("resumption", "复产或投产", "Resumption", "firstDay") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Resumption(typed.day(), typed.document());
        }
    },
    EXIT("exit", "退出", "Exit", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Exit(typed.month(), typed.document());
        }
    },
    RENAMING("renaming", "更名", "Renaming", "name", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Renaming(typed.text("name"), typed.month(), typed.document());
        }
    },
    RELOCATION("relocation", "迁移", "Relocation", "cluster", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Relocation(typed.cluster(), typed.month(), typed.document());
        }
    },
    RECLASSIFICATION("reclassification", "行业变更", "Industry class", "industryClass", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Reclassification(typed.text("industryClass"), typed.month(), typed.document());
        }
    },
    MERGER("merger", "合并", "Merger", "others", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Merger(typed.others(), typed.month(), typed.document());
        }
    },
    SPLIT("split", "分立", "Split", "others", "heir", "from") {
        @Override
        ProposedChange read(TypedChange typed) {
            return new ProposedChange.Split(typed.others(), typed.heir(), typed.month(), typed.document());
        }
    };

    private final String word;
    private final Text title;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> inputs;

    ChangeKind(String word, String zh, String en, String... inputs) {
        this.word = word;
        this.title = new Text(zh, en);
        this.inputs = List.of(inputs);
    }

    /** What was typed, once nothing of it is unreadable. */
    abstract ProposedChange read(TypedChange typed);

    static Optional<ChangeKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public Text title() {
        return title;
    }

    List<String> inputs() {
        return inputs;
    }

    public boolean asks(String input) {
        return inputs.contains(input);
    }
}
