package org.taizhang.api.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.Proposal;

/** Names a proposal: {@code 91500235….2} is the second about that enterprise. */
record ProposalId(Uscc uscc, int number) {

    private static final Pattern SHAPE = Pattern.compile("([0-9A-Z]{18})\\.([1-9]\\d{0,5})");

    static ProposalId of(Proposal proposal) {
        return new ProposalId(proposal.proposed().uscc(), proposal.proposed().number());
    }

    /** @throws RefusedException for a text that names none */
    static ProposalId parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches() || Uscc.problem(matcher.group(1)).isPresent()) {
            throw unknown(text);
        }
        return new ProposalId(new Uscc(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    static RefusedException unknown(String text) {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "PROPOSAL_UNKNOWN",
                "/id",
                "没有编号为“" + text + "”的名录变动建议。",
                "There is no proposal '" + text + "'.");
    }

    @JsonValue
    @Override
    public String toString() {
        return uscc + "." + number;
    }
}
