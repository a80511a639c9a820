package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Problem;

/** Whether a change fits the catalogue as it is. */
final class ChangeRules {

    private ChangeRules() {}

    /** Everything that is against asking this check from now on. */
    static List<Problem> broken(CheckDefinition check, Checks checks, CheckCatalogue inForce) {
        List<Problem> problems = new ArrayList<>(CheckRules.broken(check, inForce));
        ofForm(CheckKey.of(check), inForce).ifPresent(problems::add);
        coded(check).ifPresent(problems::add);
        twice(check, inForce).ifPresent(problems::add);
        int version = checks.nextVersion(CheckKey.of(check));
        if (check.version() != version) {
            problems.add(Problem.of(
                    "CHECK_VERSION",
                    "/version",
                    "该审核的下一版本号为" + version + "。",
                    "The next version of this check is " + version + "."));
        }
        return problems;
    }

    /** Identities come and go with the versions of their form. */
    static Optional<Problem> ofForm(CheckKey key, CheckCatalogue inForce) {
        return inForce.form().identities().stream()
                .filter(identity -> identity.id().equals(key.id()))
                .findFirst()
                .map(identity -> Problem.of(
                        "CHECK_OF_FORM",
                        "/id",
                        "“" + key.id() + "”是报表自身的平衡关系，随报表版本调整。",
                        "'" + key.id() + "' belongs to the form itself and changes with a version of the form."));
    }

    private static Optional<Problem> coded(CheckDefinition check) {
        return CheckCatalogue.coded().stream()
                .filter(coded -> coded.id().equals(check.id()))
                .findFirst()
                .map(coded -> Problem.of(
                        "CHECK_CODED",
                        "/id",
                        "编号“" + check.id() + "”已用于程序内的审核，请另取编号。",
                        "The id '" + check.id() + "' is that of a check in the program: take another."));
    }

    /** An explanation is found by id and place. */
    private static Optional<Problem> twice(CheckDefinition check, CheckCatalogue inForce) {
        return inForce.definitions().stream()
                .filter(other -> other.id().equals(check.id())
                        && !CheckKey.of(other).equals(CheckKey.of(check))
                        && !Collections.disjoint(other.places(), check.places()))
                .findFirst()
                .map(other -> Problem.of(
                        "CHECK_TWICE",
                        "/item",
                        "编号“" + check.id() + "”的另一条审核（" + other.item() + "）已涉及同一项。",
                        "Another check '" + check.id() + "' (at " + other.item() + ") already looks at that item."));
    }
}
