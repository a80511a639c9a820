package org.taizhang.ledger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.assessment.scheme.CanonicalJson;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;

/** A scheme is put forward by one, adopted by another, and never changes afterwards. */
class SchemeDecisionTest {

    @Test
    void the_adopted_scheme_states_issuer_document_and_validity() {
        Scheme adopted = Given.adopted().state().scheme(Given.KEY).orElseThrow();

        assertThat(adopted.issuer()).isEqualTo("云阳县人民政府");
        assertThat(adopted.documentNumber()).isEqualTo("文号1");
        assertThat(adopted.validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(adopted.standing()).isEqualTo(Scheme.Standing.PUBLISHED);
        assertThat(adopted.indicators()).isEqualTo(Given.proposal().indicators());
    }

    @Test
    void nobody_adopts_an_own_proposal() {
        Given proposed = Given.nothing().and(new ProposeScheme(Given.by("a"), Given.proposal()));

        assertThat(proposed.rules(Given.adoption("a"))).containsExactly("SECOND_PERSON");
    }

    @Test
    void one_that_was_refused_is_adopted_only_when_put_forward_again() {
        ProposeScheme propose = new ProposeScheme(Given.by("a"), Given.proposal());
        EndSchemeProposal refuse = new EndSchemeProposal(Given.by("b"), Given.KEY, Ending.refused("权重依据不足"));
        Given proposed = Given.nothing().and(propose);

        assertThat(proposed.rules(new EndSchemeProposal(Given.by("a"), Given.KEY, Ending.refused("r"))))
                .containsExactly("SECOND_PERSON");
        Given refused = proposed.and(refuse);
        assertThat(refused.rules(Given.adoption("b"))).containsExactly("NO_PROPOSAL");
        assertThat(refused.and(propose, Given.adoption("b")).state().schemes().ended())
                .extracting(ended -> ended.reason())
                .containsExactly("权重依据不足");
    }

    @Test
    void an_adopted_version_is_never_put_forward_again() {
        Refusal refusal = Given.adopted().refusal(new ProposeScheme(Given.by("c"), Given.proposal()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.problems()).extracting(p -> p.rule()).containsExactly("SCHEME_VERSION");
    }

    @Test
    void a_template_with_an_open_weight_waits_for_ever() {
        String template = SchemeJson.write(Given.proposal())
                .replace("\"standing\":\"PROPOSAL\"", "\"standing\":\"TEMPLATE\"")
                .replace("\"weight\":\"5\"", "\"weight\":null");
        Scheme open = CanonicalJson.read(template, Scheme.class).asOptional().orElseThrow();
        Given proposed = Given.nothing().and(new ProposeScheme(Given.by("a"), open));

        assertThat(proposed.rules(Given.adoption("b"))).contains("SCHEME_WEIGHT_OPEN", "SCHEME_TEMPLATE");
    }

    @Test
    void every_problem_of_a_scheme_is_named_at_once() {
        String wrong = SchemeJson.write(Given.proposal())
                .replace("\"decimals\":2", "\"decimals\":9")
                .replace("\"weight\":\"25\"", "\"weight\":\"-25\"");
        Scheme broken = CanonicalJson.read(wrong, Scheme.class).asOptional().orElseThrow();

        assertThat(broken.indicators().get(0).weight()).isEqualByComparingTo(Fraction.of(-25, 1));
        assertThat(Given.nothing().rules(new ProposeScheme(Given.by("a"), broken)))
                .contains("SCHEME_DECIMALS", "SCHEME_NOT_POSITIVE");
    }
}
