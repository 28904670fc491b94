package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.local.PlatformAccess;
import org.qiyue.deploy.local.SimulationTarget;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.protocol.Sm3;

/** The filings of a city that are signed and handed over instead of sent. */
class SignedFilingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 7;
    private static final int CONTRACTS = 300;

    private static KeyPair keys;
    private static List<List<SignedFiling>> contracts;

    @BeforeAll
    static void sign() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        keys = generator.generateKeyPair();
        contracts = new CitySimulation(SEED).signedFilings(target()).toList();
    }

    @Test
    void theyAreTheFilingsOfTheSimulationInItsOrder() {
        Careers careers = new Careers(SEED, TODAY, new Employers(SEED, CONTRACTS));
        FilingPlan plan = new FilingPlan(SEED, new EventWriter(SEED, TODAY));
        List<String> planned = new ArrayList<>();
        List<ContractLife> lives = new ArrayList<>();
        for (long worker = 0; lives.size() < CONTRACTS; worker++) {
            lives.addAll(careers.contractsOf(worker));
        }
        lives.subList(0, CONTRACTS)
                .forEach(life -> plan.filings(life).forEach(filing -> planned.add(Sm3.hex(filing.bytes()))));

        assertThat(contracts).hasSize(CONTRACTS);
        assertThat(contracts.stream().flatMap(List::stream).map(filing -> Sm3.hex(filing.event())))
                .containsExactlyElementsOf(planned);
    }

    @Test
    void allButTheFewThatAreBrokenOnPurposeBearAGoodSignature() {
        Sm2Verifier verifier = Sm2Verifier.of(keys.getPublic());
        List<SignedFiling> filings = contracts.stream().flatMap(List::stream).toList();
        long good = filings.stream()
                .filter(filing -> filing.signature() != null && verifier.verify(filing.event(), filing.signature()))
                .count();

        assertThat((double) good / filings.size()).isBetween(0.97, 1.0);
        assertThat(filings)
                .allSatisfy(filing -> assertThat(filing.topic()).startsWith("filings."))
                .allSatisfy(filing -> assertThat(filing.certificate()).isEqualTo("0a"));
    }

    @Test
    void exactlyTheRepeatsOfBytesAwaitNoReceiptOfTheirOwn() {
        Map<String, List<SignedFiling>> byBytes = contracts.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(filing -> HexFormat.of().formatHex(Sm3.digest(filing.event()))));

        assertThat(byBytes.values())
                .allSatisfy(same ->
                        assertThat(same.stream().filter(SignedFiling::answered)).hasSize(1));
    }

    private static SimulationTarget target() {
        Map<String, PlatformAccess> platforms = Stream.of("yiqian", "qianyue", "hetong", "jingqian", "zijian")
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> new PlatformAccess(
                                code,
                                "platform-" + code,
                                "secret",
                                keys.getPrivate(),
                                "0a",
                                "filings." + code,
                                "receipts." + code,
                                "platform-" + code + ".simulation")));
        return new SimulationTarget(
                "127.0.0.1:1",
                "http://127.0.0.1:1",
                platforms,
                CONTRACTS,
                SEED,
                TODAY,
                Path.of("unused"),
                "jdbc:postgresql://127.0.0.1:1/none",
                "nobody",
                "nothing");
    }
}
