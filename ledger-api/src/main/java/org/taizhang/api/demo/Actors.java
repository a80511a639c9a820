package org.taizhang.api.demo;

import java.util.function.UnaryOperator;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.form.Signatures;

/**
 * Who acts. The demonstration's accounts go by their own references; everyone else has one made of words.
 *
 * @param accounts reference of an account by its login
 */
record Actors(UnaryOperator<String> accounts) {

    String of(String login) {
        return accounts.apply(login);
    }

    String filer(Unit unit) {
        if (unit.uscc().equals(DemoCast.FILER)) {
            return of("filer");
        }
        return DemoCast.AGENT.contains(unit.uscc()) ? of("agent") : "demo-filer-" + unit.number();
    }

    Signatures signatures(Unit unit) {
        return new Signatures(filer(unit), "demo-stat-" + unit.number(), "demo-head-" + unit.number());
    }

    /** The office of the town that reports its cluster's development. */
    String office(ClusterId cluster) {
        return cluster.value().equals("jiangkou") ? of("office") : "demo-office-" + cluster;
    }
}
