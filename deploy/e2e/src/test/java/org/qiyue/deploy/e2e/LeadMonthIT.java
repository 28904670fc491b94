package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.ingest.client.ReceivedReceipt;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.Sm3;

/** A lead told to the employer, mended through its platform and cleared by the new fact: nobody else closes it. */
@ExtendWith(SharedCity.class)
class LeadMonthIT {

    private static final String RULE = "E01";
    private static final String STATE = """
            SELECT a.state
              FROM supervision.alert a
              JOIN supervision.alert_fact f USING (alert_no)
             WHERE a.rule = ? AND f.contract_id = ?
            """;
    private static final int TOO_LITTLE = 2_000;
    private static final int ENOUGH = 6_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anEmployerThatIsToldMendsAWageBelowTheMinimumAndTheLeadIsClearedByThat() throws Exception {
        try (Kaifang kaifang = Kaifang.open()) {
            Kaifang.Event underpaid = underpaid();
            String contract = accepted(kaifang, underpaid).registryContractId();
            Register.await("OPEN", STATE, RULE, contract);
            Story.of("notice")
                    .official("QIYUE_SUPERVISOR", "chaoyang")
                    .visitor("QIYUE_EMPLOYER_USER", "employer2")
                    .official("QIYUE_PLATFORM_OPERATOR", "kaifang-operator")
                    .with("QIYUE_EMPLOYER", employer(underpaid))
                    .with("QIYUE_CONTRACT", contract)
                    .with("QIYUE_CONTRACT_NO", underpaid.contractNo())
                    .tell(Duration.ofMinutes(6));

            accepted(kaifang, raised(underpaid));
            Register.await("CLEARED", STATE, RULE, contract);
            Story.of("clearing")
                    .official("QIYUE_SUPERVISOR", "chaoyang")
                    .visitor("QIYUE_EMPLOYER_USER", "employer2")
                    .with("QIYUE_EMPLOYER", employer(underpaid))
                    .tell(Duration.ofMinutes(5));
        }
    }

    /** A contract in Chaoyang with a wage below the minimum. */
    private static Kaifang.Event underpaid() throws IOException, InterruptedException {
        ObjectNode event = tree(Kaifang.newEvent());
        ((ObjectNode) event.at("/data/contract")).put("wageAmount", TOO_LITTLE);
        return Kaifang.event(JSON.writeValueAsBytes(event));
    }

    /** The agreement, signed by both now, that raises the wage of a contract from today on. */
    private static Kaifang.Event raised(Kaifang.Event contract) throws IOException, InterruptedException {
        JsonNode concluded = tree(contract).path("data");
        ObjectNode event = tree(Kaifang.newEvent())
                .put("type", "org.qiyue.filing.amended.v1")
                .put("dataschema", "urn:qiyue:schema:filing:amended:1.0")
                .put("subject", contract.contractNo())
                .put("partitionkey", contract.contractNo());
        ObjectNode data = (ObjectNode) event.get("data");
        String today = data.at("/contract/signedOn").textValue();
        data.remove("contract");
        data.putObject("employer")
                .put("creditCode", concluded.at("/employer/creditCode").textValue());
        String worker = concluded.at("/worker/idNumber").textValue();
        data.putObject("worker").put("idType", "01").put("idNumber", worker);
        ObjectNode amendment = data.putObject("amendment")
                .put("effectiveOn", today)
                .put("agreed", true)
                .put("signedOn", today);
        amendment
                .putArray("items")
                .addObject()
                .put("field", "/contract/wageAmount")
                .put("kind", "05")
                .put("oldValue", TOO_LITTLE)
                .put("newValue", ENOUGH);
        String document = data.at("/evidence/docDigest").textValue();
        ((ObjectNode) data.at("/evidence/signatures/1"))
                .put("certSubjectIdDigest", Sm3.subjectIdDigest(document, worker));
        return Kaifang.event(JSON.writeValueAsBytes(event));
    }

    private static Receipt accepted(Kaifang kaifang, Kaifang.Event event) throws InterruptedException, SQLException {
        List<ReceivedReceipt> answers = kaifang.file(event.contractNo(), kaifang.sign(event.bytes()));
        assertThat(answers).hasSize(1);
        Receipt receipt = answers.get(0).receipt();
        assertThat(receipt.result().isAccepted()).as("%s", receipt).isTrue();
        return receipt;
    }

    private static String employer(Kaifang.Event event) throws IOException {
        return tree(event).at("/data/employer/creditCode").textValue();
    }

    private static ObjectNode tree(Kaifang.Event event) throws IOException {
        return (ObjectNode) JSON.readTree(event.bytes());
    }
}
