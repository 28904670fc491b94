package org.qiyue.ingest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.FilingKind;

/**
 * The rule book. Evaluation is a pure function of what was read and what is known: the same reading and the same facts
 * always give the same verdict. Safe for use by many threads.
 */
public final class RuleBook {

    private static final RuleBook STANDARD = new RuleBook(
            Stream.of(
                            TrustRules.RULES,
                            FormRules.RULES,
                            EvidenceRules.RULES,
                            QualificationRules.RULES,
                            WorkerRules.RULES,
                            EmployerRules.RULES,
                            TermsRules.RULES,
                            FormationRules.RULES,
                            ClauseRules.RULES,
                            AgeRules.RULES,
                            ProbationRules.RULES,
                            PayRules.RULES,
                            HoursRules.RULES,
                            DispatchRules.RULES,
                            RenewalRules.RULES,
                            AmendmentRules.RULES,
                            NoticeRules.RULES,
                            EndingRules.RULES,
                            SeveranceRules.RULES,
                            StateRules.RULES,
                            OverlapRules.RULES)
                    .flatMap(List::stream)
                    .toList(),
            AmendedTables.standard());

    /** Rules that refuse a filing and yet concern a supervisor at once. */
    private static final Set<String> ALERTS = Set.of("C01");

    private static final Set<String> ABOUT_PLATFORM =
            STANDARD.rules.stream().filter(Rule::isAboutPlatform).map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private final List<Rule> rules;
    private final Map<Stage, List<Rule>> byStage = new EnumMap<>(Stage.class);
    private final Map<FilingKind, List<Rule>> ofChanges = new EnumMap<>(FilingKind.class);
    private final AmendedTables tables;
    private final Function<LocalDate, RuleParameters> parameters;
    /** Rules of content that ask the register whatever a filing agrees, by their place; never changed. */
    private final BitSet asking = new BitSet();

    private volatile OfDay latest;

    private RuleBook(List<Rule> rules, AmendedTables tables) {
        this(rules, tables, day -> RuleParameters.of(tables.on(day), day));
    }

    RuleBook(List<Rule> rules, Function<LocalDate, RuleParameters> parameters) {
        this(rules, AmendedTables.standard(), parameters);
    }

    private RuleBook(List<Rule> rules, AmendedTables tables, Function<LocalDate, RuleParameters> parameters) {
        this.rules = List.copyOf(rules);
        for (Stage stage : Stage.values()) {
            byStage.put(
                    stage, rules.stream().filter(rule -> rule.stage() == stage).toList());
        }
        List<Rule> content = of(Stage.CONTENT);
        for (int at = 0; at < content.size(); at++) {
            asking.set(at, content.get(at).asksRegister());
        }
        for (FilingKind change : List.of(FilingKind.AMENDED, FilingKind.CORRECTED)) {
            ofChanges.put(
                    change,
                    of(Stage.CONTENT).stream()
                            .filter(rule -> ChangedFiling.judges(rule, change))
                            .toList());
        }
        this.tables = tables;
        this.parameters = parameters;
    }

    /** The rules in force, with the tables as shipped. */
    public static RuleBook standard() {
        return STANDARD;
    }

    /** The same rules with tables that were changed since; each filing is judged by those of its day. */
    public RuleBook with(AmendedTables amended) {
        return tables.equals(amended) ? this : new RuleBook(rules, amended);
    }

    /** The tables by which it judges. */
    public AmendedTables tables() {
        return tables;
    }

    /** The code lists by which filings received at a moment are read. */
    public CodeLists codes(Instant receivedAt) {
        return tables.on(Case.day(receivedAt)).codes();
    }

    /** The version of the rules for a day of filing, for receipts. */
    public String version(LocalDate day) {
        return RuleSet.version(tables.on(day), day);
    }

    /** The version of the rules for filings received at a moment. */
    public String version(Instant receivedAt) {
        return version(Case.day(receivedAt));
    }

    /** All rules, in the order of evaluation. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Evaluates a filing: trust, where the first refusal ends it; then content, every rule whose inputs are there, all
     * findings together; then state, as far as the contract is known. A correction is judged by what it makes of the filing
     * that it corrects, an amendment by what it makes of the contract: whatever it brings that was not found before is a
     * finding of the change.
     *
     * @return the verdict; for bytes that can be laid at nobody's door it is the refusal A01
     */
    public Verdict evaluate(FilingReading reading, Facts facts) {
        return evaluate(reading, Foreseen.NOTHING, facts);
    }

    /**
     * The same, when {@link #foresee} has been asked about the filing.
     *
     * @param foreseen what it answered of this reading, with the time of receipt and the platform of the facts
     */
    public Verdict evaluate(FilingReading reading, Foreseen foreseen, Facts facts) {
        if (reading instanceof FilingReading.Unattributable unattributable) {
            return quarantine(unattributable, facts);
        }
        Case filed = open(reading, foreseen, facts);
        List<Finding> findings = new ArrayList<>(2);
        for (Rule rule : of(Stage.TRUST)) {
            rule.evaluate(filed, findings);
            if (!findings.isEmpty()) {
                return verdict(filed, findings, null, false);
            }
            if (TrustRules.isRepeatAfter(rule, filed)) {
                return verdict(filed, List.of(), null, true);
            }
        }
        return contentAndState(filed, foreseen, findings);
    }

    /**
     * Evaluates again, without trust, a filing that was trusted when it arrived: one released from its hold or decided by
     * the bureau.
     */
    public Verdict evaluateTrusted(FilingReading.Attributed reading, Facts facts) {
        return evaluateTrusted(reading, Foreseen.NOTHING, facts);
    }

    /** The same, when {@link #foresee} has been asked about the filing. */
    public Verdict evaluateTrusted(FilingReading.Attributed reading, Foreseen foreseen, Facts facts) {
        return contentAndState(open(reading, foreseen, facts), foreseen, new ArrayList<>(2));
    }

    /**
     * Evaluates, of the rules of content, those that a filing alone decides, so that they need not be evaluated once the
     * register is asked. Only what agrees a contract is looked at: most rules about other filings look at the contract too.
     * A rule that fails is left as well: whether anybody is to hear of it, trust decides first.
     *
     * @param platform the register's record of the platform on whose topic the filing lies; null when there is none
     */
    public Foreseen foresee(FilingReading.Attributed reading, Instant receivedAt, PlatformFacts platform) {
        if (!(reading.filing() instanceof Concluded) && !(reading.filing() instanceof Renewed)) {
            return Foreseen.NOTHING;
        }
        Facts known = Facts.receivedAt(receivedAt)
                .topic(reading.platformCode(), platform)
                .build();
        Case alone = Case.alone(reading, known, of(known).parameters());
        List<Rule> content = of(Stage.CONTENT);
        BitSet left = asking;
        Map<Integer, List<Finding>> found = Map.of();
        List<Finding> findings = new ArrayList<>(0);
        for (int at = asking.nextClearBit(0); at < content.size(); at = asking.nextClearBit(at + 1)) {
            try {
                content.get(at).evaluate(alone, findings);
            } catch (RuntimeException | StackOverflowError e) {
                left = left == asking ? (BitSet) asking.clone() : left;
                left.set(at);
                findings.clear();
            }
            if (!findings.isEmpty()) {
                found = found.isEmpty() ? new HashMap<>() : found;
                found.put(at, findings);
                findings = new ArrayList<>(0);
            }
        }
        return new Foreseen(alone, left, found);
    }

    /**
     * Evaluates what a filing says, without trust and state: what can be known before it is signed and sent.
     *
     * @return the verdict as far as content goes
     */
    public Verdict evaluateContent(FilingReading reading, Facts facts) {
        if (reading instanceof FilingReading.Unattributable unattributable) {
            return quarantine(unattributable, facts);
        }
        Case filed = open(reading, facts);
        List<Finding> findings = new ArrayList<>(2);
        of(Stage.CONTENT).forEach(rule -> rule.evaluate(filed, findings));
        return verdict(filed, findings, null, false);
    }

    static boolean raisesAlert(String ruleId) {
        return ALERTS.contains(ruleId);
    }

    static boolean isAboutPlatform(String ruleId) {
        return ABOUT_PLATFORM.contains(ruleId);
    }

    private Verdict contentAndState(Case filed, Foreseen foreseen, List<Finding> findings) {
        foreseen.complete(of(Stage.CONTENT), filed, findings);
        ChangedFiling.of(filed)
                .ifPresent(changed -> findings.addAll(
                        changed.findings(ofChanges.get(filed.filing().kind()), findings)));
        of(Stage.STATE).forEach(rule -> rule.evaluate(filed, findings));
        return verdict(filed, findings, StateRules.hold(filed, findings), false);
    }

    private Verdict quarantine(FilingReading.Unattributable bytes, Facts facts) {
        return new Verdict(List.of(FormRules.quarantined(bytes)), null, false, false, version(facts.receivedAt()));
    }

    private Verdict verdict(Case filed, List<Finding> findings, Hold hold, boolean repeat) {
        return new Verdict(
                findings,
                hold,
                repeat,
                FormRules.isReadable(filed),
                of(filed.facts()).version());
    }

    private List<Rule> of(Stage stage) {
        return byStage.get(stage);
    }

    private Case open(FilingReading reading, Facts facts) {
        return new Case((FilingReading.Attributed) reading, facts, of(facts).parameters());
    }

    private Case open(FilingReading reading, Foreseen foreseen, Facts facts) {
        return foreseen.with(facts).orElseGet(() -> open(reading, facts));
    }

    private OfDay of(Facts facts) {
        LocalDate day = Case.day(facts.receivedAt());
        OfDay cached = latest;
        if (cached == null || !cached.day().equals(day)) {
            cached = new OfDay(day, parameters.apply(day), version(day));
            latest = cached;
        }
        return cached;
    }

    /** What holds for all filings of a day. */
    private record OfDay(LocalDate day, RuleParameters parameters, String version) {}
}
