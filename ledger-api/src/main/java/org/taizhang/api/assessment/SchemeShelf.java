package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

/** Every scheme there is: adopted ones, the one that waits, and those that come with the product. */
record SchemeShelf(List<Shelved> schemes) {

    enum Place {
        ADOPTED("已通过", "Adopted"),
        WAITING("待另一人通过", "Waits for a second person"),
        /** Comes with the product; assessed by only when put forward and adopted. */
        SHIPPED("随系统提供的建议方案，未通过", "Comes with the product as a proposal, not adopted");

        private final Text label;

        Place(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /** @param actor who adopted it or put it forward; null for a shipped one */
    record Shelved(Scheme scheme, Place place, @Nullable String actor) {
        public String key() {
            return Assessments.key(scheme);
        }
    }

    /** Adopted ones first, the newest on top. A shipped one that was put forward unchanged is listed as that. */
    static SchemeShelf of(Assessments state) {
        List<Shelved> all = new ArrayList<>();
        state.schemes().adopted().forEach(a -> all.add(0, new Shelved(a.content(), Place.ADOPTED, a.actor())));
        state.schemes().waiting().ifPresent(w -> all.add(new Shelved(w.content(), Place.WAITING, w.actor())));
        ShippedSchemes.names().stream()
                .flatMap(name -> ShippedSchemes.find(name).stream())
                .map(scheme -> new Shelved(scheme, Place.SHIPPED, null))
                .filter(shipped -> all.stream().noneMatch(other -> other.key().equals(shipped.key())))
                .toList()
                .forEach(all::add);
        return new SchemeShelf(all);
    }

    /** @throws RefusedException for a key nothing goes by */
    Shelved get(String key) {
        return find(key)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "SCHEME_UNKNOWN",
                        "/id",
                        "没有考核办法“" + key + "”。",
                        "There is no scheme '" + key + "'."));
    }

    private Optional<Shelved> find(String key) {
        return schemes.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
