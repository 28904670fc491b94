package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.DataClasses;

class FieldCatalogueTest {
    /** Who the parties are, and what lies behind: both are corrected, never amended. */
    private static final Set<String> NEVER_AMENDED = Set.of(
            "/employer/creditCode",
            "/employer/branchOf",
            "/employer/branchAuthorised",
            "/worker/idType",
            "/worker/idNumber",
            "/worker/sex",
            "/worker/birthDate",
            "/contract/signedOn",
            "/contract/employmentStart",
            "/contract/openEndedRequested",
            "/contract/fixedTermRequestedByWorker",
            "/contract/transferredFrom",
            "/contract/priorServiceMonths",
            "/contract/textDeliveredOn",
            "/contract/workerNotifiedAt",
            "/contract/workerNotifyChannel");

    @Test
    void saysOfEveryFieldOfTheContractWhetherItCanBeAmended() {
        Set<String> said = new HashSet<>(FieldCatalogue.amendable().keySet());
        assertThat(said).doesNotContainAnyElementsOf(NEVER_AMENDED);
        said.addAll(NEVER_AMENDED);
        said.remove("/dispatch");
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(FieldCatalogue.correctable().keySet().stream()
                        .filter(field -> field.matches("/(employer|worker|contract|dispatch)/.*"))
                        .toList());
    }

    @Test
    void everyFieldHasItsDataClassAloneOrMemberByMember() {
        assertThat(FieldCatalogue.correctable().keySet())
                .allSatisfy(field -> assertThat(DataClasses.all().keySet())
                        .as(field)
                        .anyMatch(declared -> declared.equals(field) || declared.startsWith(field + "/")));
    }

    @Test
    void hasFieldsForEveryKindOfAmendment() {
        assertThat(FieldCatalogue.kindsOfAmendment())
                .containsExactlyElementsOf(CodeLists.standard().list("amendment-kind").items().stream()
                        .map(CodeItem::code)
                        .toList());
        assertThat(FieldCatalogue.kindsOfAmendment().stream().map(FieldCatalogue::ofKind))
                .noneMatch(Collection::isEmpty);
    }

    /** "Probation fields" and "any member" stand there for several. */
    @Test
    void isPublishedKindByKind() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("PROTOCOL.md"));
        for (String kind : FieldCatalogue.kindsOfAmendment()) {
            String row = lines.stream()
                    .filter(line -> line.startsWith("| " + kind + " "))
                    .findFirst()
                    .orElseThrow();
            assertThat(FieldCatalogue.ofKind(kind).stream()
                            .filter(field -> !(kind.equals("99") && field.contains("/probation")))
                            .filter(field -> !(kind.equals("06") && field.startsWith("/dispatch/")))
                            .map(field -> field.substring(field.lastIndexOf('/') + 1)))
                    .allSatisfy(member -> assertThat(row).contains(member));
        }
    }

    @Test
    void leavesToOnePartyAloneItsOwnParticulars() {
        Set<String> alone = Set.of("07", "08", "09");
        FieldCatalogue.amendable()
                .forEach((field, of) -> assertThat(FieldCatalogue.isAgreedTerm(field))
                        .as(field)
                        .isEqualTo(of.kinds().stream().noneMatch(alone::contains)));
    }

    @Test
    void asksEvidenceOnlyOfCorrectionsThatCanBe() {
        assertThat(FieldCatalogue.correctable())
                .containsKeys(KindConditions.EVIDENCED_CORRECTIONS.toArray(String[]::new));
    }

    @Test
    void namesWholeMembersAlone() {
        assertThat(List.of(
                        "/contract/workerPenaltyKinds/0",
                        "/worker/retirementAgreement/kind",
                        "/evidence/signatures/0/certSerial",
                        "/contract",
                        "/filing/platformKind",
                        "/renewal/newContractNo"))
                .noneMatch(FieldCatalogue.correctable()::containsKey);
        assertThat(FieldCatalogue.correctable()).containsKeys("/dispatch", "/filing/occurredOn", "/worker/idNumber");
    }
}
