package dev.cordon.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Review policies as the Entity List of May 2022 words them. */
class LicencePolicyTest {

    private static final LicencePolicy INSTITUTE = LicencePolicy.of(
            "Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99"
                    + " items described in the Note to ECCN 1A995; case-by-case review for items necessary to detect, identify"
                    + " and treat infectious disease; and presumption of denial for all other items subject to the EAR.");

    @Test
    void aNumberThatIsNamedAndWhatStandsBelowIt() {
        assertThat(INSTITUTE.forItem("1A004.c")).isEqualTo("case-by-case review");
        assertThat(INSTITUTE.forItem("1A004.c.1")).isEqualTo("case-by-case review");
        assertThat(INSTITUTE.forItem("2a983")).isEqualTo("case-by-case review");
    }

    @Test
    void aNumberBesideItFallsToTheRestUnlessTheConditionHolds() {
        assertThat(INSTITUTE.forItem("1A004.a"))
                .isEqualTo(
                        "case-by-case review if among \"items necessary to detect, identify and treat infectious disease\";"
                                + " else presumption of denial");
        assertThat(INSTITUTE.forItem("3A001")).endsWith("else presumption of denial");
    }

    @Test
    void ear99DependsOnTheNote() {
        assertThat(INSTITUTE.forItem("EAR99"))
                .startsWith("case-by-case review if among \"EAR99 items described in the Note to ECCN 1A995\"")
                .endsWith("else presumption of denial");
    }

    @Test
    void anUnknownItemGetsTheWholeText() {
        assertThat(INSTITUTE.forItem(""))
                .startsWith("by the item's classification, which is not given")
                .contains("1A004.c");
    }

    @Test
    void shortPolicies() {
        assertThat(LicencePolicy.of("Presumption of denial.").forItem("EAR99")).isEqualTo("presumption of denial");
        assertThat(LicencePolicy.of("Policy of denial. See §§ 746.8(b) and 744.21(e).")
                        .forItem("5A992"))
                .startsWith("policy of denial");
        assertThat(LicencePolicy.of("See §744.2(d) of the EAR").forItem("EAR99"))
                .isEqualTo("See §744.2(d) of the EAR");
        assertThat(LicencePolicy.of("").forItem("EAR99")).isEqualTo("the entry says no review policy");
    }

    @Test
    void itemsOnTheControlListAgainstEar99() {
        LicencePolicy policy = LicencePolicy.of(
                "Case-by-case for all items listed on the CCL. Presumption of approval for EAR99 items");
        assertThat(policy.forItem("EAR99")).isEqualTo("presumption of approval");
        assertThat(policy.forItem("3A001")).isEqualTo("case-by-case");
    }
}
