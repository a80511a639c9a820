package org.taizhang.ledger.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Problem;

class SchemeRulesTest {

    private static final String PROPOSAL =
            SchemeJson.write(ShippedSchemes.find("yunyang-2025-proposal").orElseThrow());

    @Test
    void every_broken_rule_is_named_at_once() {
        String broken = PROPOSAL.replace("\"id\":\"YY-QYGY-JJQ\"", "\"id\":\"no id\"")
                .replace("\"weight\":\"25\"", "\"weight\":\"-25\"")
                .replace("\"code\":\"EMPLOYMENT\"", "\"code\":\"ABOVE_SCALE\"")
                .replace("\"unless\":\"BUILT_UP_AREA\"", "\"unless\":\"NOWHERE\"")
                .replace("\"from\":\"95\"", "\"from\":\"75\"")
                .replace("\"notAbove\":\"D\"", "\"notAbove\":\"E\"")
                .replace("\"subject\":\"CLUSTER\"", "\"subject\":\"ENTERPRISE\"")
                .replace("\"totalCap\":\"105\"", "\"totalCap\":\"0\"")
                .replace("\"yellow\":\"0.7\"", "\"yellow\":\"0.95\"")
                .replace("\"decimals\":2", "\"decimals\":20");

        assertThat(SchemeJson.read(broken).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/id",
                        "/purpose",
                        "/aggregation/decimals",
                        "/indicators/0/weight",
                        "/indicators",
                        "/guards/0/unless",
                        "/totalCap",
                        "/bands/bands",
                        "/vetoes/0/notAbove",
                        "/lights");
    }

    @Test
    void a_demerit_takes_at_most_all_of_the_marks() {
        String broken = PROPOSAL.replaceFirst("\"points\":\"1\"", "\"in\":\"PERCENT\",\"points\":\"101\"");

        assertThat(SchemeJson.read(broken).problems())
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("SCHEME_DEMERIT_PERCENT", "/demerits/levels/0/points"));
    }

    @Test
    void a_group_that_contains_itself_is_refused() {
        String broken = PROPOSAL.replace(
                "\"groups\":[]",
                "\"groups\":["
                        + "{\"code\":\"a\",\"title\":{\"zh\":\"甲\",\"en\":\"a\"},\"weight\":1,\"method\":\"ARITHMETIC\",\"members\":[\"b\"]},"
                        + "{\"code\":\"b\",\"title\":{\"zh\":\"乙\",\"en\":\"b\"},\"weight\":1,\"method\":\"ARITHMETIC\",\"members\":[\"a\",\"gone\"]}]");

        assertThat(SchemeJson.read(broken).problems())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("SCHEME_GROUP_MEMBER", "SCHEME_GROUP_CYCLE", "SCHEME_GROUP_CYCLE");
    }

    @Test
    void a_proposal_is_not_adopted_before_it_says_who_issued_it_where_and_for_how_long() {
        Scheme proposal = ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();

        assertThat(SchemeRules.problems(proposal)).isEmpty();
        assertThat(SchemeRules.beforeAdoption(proposal))
                .extracting(Problem::pointer)
                .containsExactly("/issuer", "/documentNumber", "/validFrom", "/validTo");
    }

    @Test
    void weights_that_no_root_can_be_taken_of_are_refused_for_geometric_means_only() {
        String odd = PROPOSAL.replace("\"weight\":\"25\"", "\"weight\":\"25.0000001\"");

        assertThat(SchemeJson.read(odd).problems()).isEmpty();
        assertThat(SchemeJson.read(odd.replace("ARITHMETIC", "GEOMETRIC")).problems())
                .extracting(Problem::rule)
                .containsExactly("SCHEME_ROOT");
        assertThat(SchemeJson.read(PROPOSAL.replace("ARITHMETIC", "GEOMETRIC")).problems())
                .isEmpty();
    }

    @Test
    void the_parameters_of_every_rule_are_checked() {
        String before = "\"rule\":{\"type\":\"attainment\"},\"title\":{\"en\":\"Enterprises settled\"";
        Map<String, String> rules = Map.of(
                "{\"type\":\"min-max\",\"lower\":100,\"upper\":20,\"whenEqual\":\"REFUSE\"}", "/upper",
                "{\"type\":\"z-score\",\"mean\":0,\"deviation\":0,\"whenEqual\":\"REFUSE\"}", "/deviation",
                "{\"type\":\"hold\",\"held\":0.8,\"step\":0,\"points\":1,\"most\":0.5}", "/step",
                "{\"type\":\"base-ratio\",\"most\":0}", "/most",
                "{\"type\":\"attainment\",\"above\":{\"per\":-1,\"most\":1,\"in\":\"POINTS\"}}", "/above/per",
                "{\"type\":\"formula\",\"formula\":\"value +\"}", "/formula");

        assertThat(PROPOSAL).contains(before);
        rules.forEach((rule, pointer) -> assertThat(
                        SchemeJson.read(PROPOSAL.replace(before, before.replace("{\"type\":\"attainment\"}", rule)))
                                .problems())
                .extracting(Problem::pointer)
                .containsExactly("/indicators/6/rule" + pointer));
    }

    @Test
    void a_reference_that_is_divided_by_is_above_zero() {
        assertThat(SchemeJson.read(PROPOSAL.replace("\"reference\":\"60\"", "\"reference\":\"0\""))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/indicators/4/reference");
    }
}
