package org.qiyue.deploy.local.simulation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.qiyue.deploy.local.Progress;
import org.qiyue.deploy.local.Simulation;
import org.qiyue.deploy.local.SimulationReport;
import org.qiyue.deploy.local.SimulationTarget;
import org.qiyue.deploy.local.simulation.FilingSender.Signed;
import org.qiyue.ingest.protocol.Sm3;

/**
 * The simulated city: files the labour contracts of five years and reconciles what the registry made of them.
 *
 * <p>The same seed, number of contracts and day give the same events, byte for byte; so a run that was cut off is
 * simply begun again, and every filing that had arrived is recognised by its id.
 */
public final class CitySimulation implements Simulation {

    private static final int WORKERS_A_BLOCK = 256;

    private final long seed;

    /** @param seed of the city; also given in the target of {@link #run} */
    public CitySimulation(long seed) {
        this.seed = seed;
    }

    /** The credit code of an employer of an area that is in every simulated city. */
    public static String employerIn(String area) {
        return Employers.showing(area);
    }

    @Override
    public List<String> ownCreditCodes(String platformCode) {
        return Employers.ownCreditCodes(seed, platformCode);
    }

    @Override
    public SimulationReport run(SimulationTarget target, Progress progress) throws Exception {
        LocalDate today = target.today();
        Ledger ledger = new Ledger();
        long started = System.nanoTime();
        PlantedLives planted = PlantedLives.of(seed, today, target.contracts());
        try (FilingSender sender = new FilingSender(target)) {
            Sent sent = file(target, target.contracts() - planted.registered(), sender, ledger, progress);
            double seconds = (System.nanoTime() - started) / 1e9;
            progress.say(
                    "已报送 %,d 份合同的 %,d 条报文，用时 %.0f 秒".formatted(sent.contracts(), sent.records(), seconds),
                    "%,d records on %,d contracts sent in %.0f s".formatted(sent.records(), sent.contracts(), seconds));
            try (ReceiptTally receipts = new ReceiptTally(target, ledger)) {
                sent = sent.and(plant(planted, sender, ledger, receipts, progress));
                receipts.readUntilDecided(progress);
                RegistryTally registry = new RegistryTally();
                registry.read(target, ledger);
                return Reconciliation.report(sent.contracts(), sent.withdrawn(), ledger, receipts, registry);
            }
        }
    }

    /**
     * Reconciles what the daily review of a day found with what it has to find in this city.
     *
     * @param day the day that was reviewed, after {@link #run} came to its end
     * @return a line for each rule
     */
    public List<SimulationReport.Line> reconcileReview(SimulationTarget target, LocalDate day) throws SQLException {
        PlantedLives planted = PlantedLives.of(seed, target.today(), target.contracts());
        ReviewReconciliation reconciliation = new ReviewReconciliation(day);
        Careers careers = new Careers(seed, target.today(), new Employers(seed, target.contracts()));
        FilingPlan plan = new FilingPlan(seed, new EventWriter(seed, target.today()));
        LongStream.iterate(0, worker -> worker + 1)
                .mapToObj(careers::contractsOf)
                .flatMap(List::stream)
                .limit(target.contracts() - planted.registered())
                .forEach(life -> reconciliation.contract(life, plan.filings(life)));
        planted.contracts().forEach(contract -> reconciliation.contract(contract.life(), contract.sent()));
        return reconciliation.lines(
                ReviewTally.read(target, day),
                target.today(),
                target.platforms().keySet());
    }

    /** What was sent: contracts that stand, contracts concluded by mistake and withdrawn, records. */
    private record Sent(long contracts, long withdrawn, long records) {

        Sent and(Sent other) {
            return new Sent(contracts + other.contracts, withdrawn + other.withdrawn, records + other.records);
        }
    }

    private Sent file(SimulationTarget target, int count, FilingSender sender, Ledger ledger, Progress progress)
            throws Exception {
        long contracts = 0;
        long withdrawn = 0;
        long records = 0;
        long lastLine = System.nanoTime();
        Iterator<List<Signed>> signed = signed(target, count, sender).iterator();
        while (signed.hasNext()) {
            List<Signed> contract = signed.next();
            contracts++;
            for (Signed filing : contract) {
                ledger.sent(Sm3.digest(filing.filing().bytes()), filing.filing().expectation());
                sender.send(filing);
                records++;
            }
            withdrawn += withdrawals(contract);
            if (System.nanoTime() - lastLine > 5_000_000_000L) {
                lastLine = System.nanoTime();
                progress.say(
                        "已报送 %,d / %,d 份合同".formatted(contracts, target.contracts()),
                        "%,d of %,d contracts sent".formatted(contracts, target.contracts()));
            }
        }
        sender.flush();
        return new Sent(contracts, withdrawn, records);
    }

    /**
     * Sends each turn of the planted lives when all that was sent before has been answered.
     *
     * <p>All are noted before: of a city that filed them once already the receipts lie among the first that are read.
     */
    private static Sent plant(
            PlantedLives planted, FilingSender sender, Ledger ledger, ReceiptTally receipts, Progress progress)
            throws Exception {
        List<SimulatedFiling> all =
                planted.turns().stream().flatMap(List::stream).toList();
        all.forEach(filing -> ledger.sent(Sm3.digest(filing.bytes()), filing.expectation()));
        int records = 0;
        for (List<SimulatedFiling> turn : planted.turns()) {
            receipts.readUntilAnsweredBut(all.size() - records, progress);
            for (SimulatedFiling filing : turn) {
                sender.send(sender.sign(filing));
                records++;
            }
            sender.flush();
        }
        long withdrawn = all.stream().filter(CitySimulation::isWithdrawal).count();
        return new Sent(planted.registered(), withdrawn, records);
    }

    /**
     * What {@link #run} would file of a city of that size without the planted contracts, signed, a list for each contract
     * in the order of filing; nothing is sent. Planted ones are left out, since they want receipts to be waited for.
     *
     * <p>Made while it is read, on all cores; the same events for the same target, with signatures of their own.
     */
    public Stream<List<SignedFiling>> signedFilings(SimulationTarget target) {
        FilingSender signer = new FilingSender(target);
        return signed(target, target.contracts(), signer)
                .map(contract -> contract.stream()
                        .map(signed -> new SignedFiling(
                                target.platforms()
                                        .get(signed.filing().platform())
                                        .filingsTopic(),
                                signed.filing().key(),
                                signed.filing().bytes(),
                                signed.signature(),
                                signed.certificate(),
                                answer(signed.filing().expectation())))
                        .toList());
    }

    private Stream<List<Signed>> signed(SimulationTarget target, int count, FilingSender signer) {
        LocalDate today = target.today();
        Employers employers = new Employers(seed, target.contracts());
        Careers careers = new Careers(seed, today, employers);
        FilingPlan plan = new FilingPlan(seed, new EventWriter(seed, today));
        return LongStream.iterate(0, first -> first + WORKERS_A_BLOCK)
                .mapToObj(first -> IntStream.range(0, WORKERS_A_BLOCK)
                        .parallel()
                        .mapToObj(i -> careers.contractsOf(first + i).stream()
                                .map(life -> plan.filings(life).stream()
                                        .map(signer::sign)
                                        .toList())
                                .toList())
                        .toList())
                .flatMap(block -> block.stream().flatMap(List::stream))
                .limit(count);
    }

    private static SignedFiling.Answer answer(Expectation expectation) {
        return switch (expectation.outcome()) {
            case ACCEPTED -> SignedFiling.Answer.ACCEPTED;
            case ACCEPTED_WITH_WARNINGS -> SignedFiling.Answer.ACCEPTED_WITH_WARNINGS;
            case REJECTED -> SignedFiling.Answer.REJECTED;
            case PENDING_APPROVAL, NO_NEW_RECEIPT -> SignedFiling.Answer.NONE;
        };
    }

    private static long withdrawals(List<Signed> contract) {
        return contract.stream().filter(signed -> isWithdrawal(signed.filing())).count();
    }

    private static boolean isWithdrawal(SimulatedFiling filing) {
        return filing.expectation().kind().equals("withdrawn");
    }
}
