package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.rules.FactsBuilder;
import org.qiyue.ingest.rules.LaidOff;
import org.qiyue.ingest.rules.OtherDispatch;
import org.qiyue.ingest.rules.OtherEmployment;
import org.qiyue.ingest.rules.PairContract;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.registry.model.ContractEvent;

/** Planted contracts beside each other: what each filing finds registered of its parties' other contracts. */
final class SmallTown {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<PlantedContract, SmallRegistry> contracts = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, PlantedContract> documents = new HashMap<>();
    private final LocalDate today;
    private JsonNode current;

    SmallTown(LocalDate today) {
        this.today = today;
    }

    /** Judges a filing with all that came before it, and registers it when it is accepted. */
    Verdict file(PlantedContract contract, SimulatedFiling filing) {
        JsonNode data = data(filing);
        SmallRegistry registry = contracts.computeIfAbsent(
                contract, life -> new SmallRegistry(today, life.life(), facts -> neighbours(facts, life)));
        current = data;
        Verdict verdict = registry.file(filing);
        if (verdict != null
                && (verdict.result() == ReceiptResult.ACCEPTED
                        || verdict.result() == ReceiptResult.ACCEPTED_WITH_WARNINGS)) {
            names.putIfAbsent(person(contract), contract.life().person().name());
            documents.putIfAbsent(data.at("/evidence/docDigest").asText(), contract);
        }
        return verdict;
    }

    private FactsBuilder neighbours(FactsBuilder facts, PlantedContract contract) {
        String name = names.get(person(contract));
        PlantedContract sameDocument =
                documents.get(current.at("/evidence/docDigest").asText("none"));
        return facts.pairContracts(pair(contract))
                .employments(employments(contract))
                .dispatches(dispatches(contract))
                .laidOff(laidOff(contract))
                .workerNameDiffers(
                        name != null && !name.equals(contract.life().person().name()))
                .documentOfOthers(sameDocument != null && sameDocument != contract);
    }

    private List<PairContract> pair(PlantedContract contract) {
        List<PairContract> pair = new ArrayList<>();
        others(
                contract,
                other -> person(other).equals(person(contract))
                        && employer(other).equals(employer(contract)),
                (other, registry) -> pair.add(new PairContract(
                        id(other),
                        other.life().employer().platform(),
                        other.life().number(),
                        registry.form(),
                        registry.timeline().latestTerm().orElseThrow(),
                        endedOn(registry))));
        return pair;
    }

    private List<OtherEmployment> employments(PlantedContract contract) {
        List<OtherEmployment> elsewhere = new ArrayList<>();
        others(
                contract,
                other -> person(other).equals(person(contract))
                        && !employer(other).equals(employer(contract)),
                (other, registry) -> elsewhere.add(new OtherEmployment(
                        id(other),
                        registry.form(),
                        registry.timeline().latestTerm().orElseThrow(),
                        endedOn(registry))));
        return elsewhere;
    }

    private List<OtherDispatch> dispatches(PlantedContract contract) {
        List<OtherDispatch> dispatches = new ArrayList<>();
        others(
                contract,
                other -> person(other).equals(person(contract))
                        && !employer(other).equals(employer(contract)),
                (other, registry) -> {
                    JsonNode dispatch = registry.present().path("dispatch");
                    if (dispatch.isObject()) {
                        dispatches.add(new OtherDispatch(
                                dispatch.get("userUnitCreditCode").textValue(),
                                LocalDate.parse(dispatch.get("periodStart").textValue()),
                                LocalDate.parse(dispatch.get("periodEnd").textValue())));
                    }
                });
        return dispatches;
    }

    private List<LaidOff> laidOff(PlantedContract contract) {
        List<LaidOff> laidOff = new ArrayList<>();
        others(contract, other -> employer(other).equals(employer(contract)), (other, registry) -> {
            JsonNode present = registry.present();
            if (present.at("/ending/reasonCode").asText().startsWith("41")) {
                laidOff.add(new LaidOff(
                        endedOn(registry),
                        present.at("/contract/occupationCode").textValue(),
                        person(other).equals(person(contract)),
                        false));
            }
        });
        return laidOff;
    }

    private void others(
            PlantedContract contract,
            Predicate<PlantedContract> related,
            BiConsumer<PlantedContract, SmallRegistry> each) {
        contracts.forEach((other, registry) -> {
            if (other != contract && !registry.timeline().isEmpty() && related.test(other)) {
                each.accept(other, registry);
            }
        });
    }

    private static LocalDate endedOn(SmallRegistry registry) {
        return registry.timeline().ending().map(ContractEvent.Ending::endedOn).orElse(null);
    }

    private static String id(PlantedContract contract) {
        return contract.life().number();
    }

    private static String person(PlantedContract contract) {
        return contract.life().person().idNumber();
    }

    private static String employer(PlantedContract contract) {
        return contract.life().employer().creditCode();
    }

    private static JsonNode data(SimulatedFiling filing) {
        try {
            return JSON.readTree(filing.bytes()).path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
