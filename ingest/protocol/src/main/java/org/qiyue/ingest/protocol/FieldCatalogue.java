package org.qiyue.ingest.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of a contract that an amendment or a correction may name by JSON Pointer: whole members of its blocks. */
final class FieldCatalogue {
    /** The terms that employer and worker agree; whoever changes one of them needs the other. */
    static final String AGREED_TERMS = "^/(?:contract|dispatch)(?:/|$)";

    private static final Pattern AGREED = Pattern.compile(AGREED_TERMS);

    static final String SUCCESSION = "08";
    static final String TERM = "01";

    /**
     * What may be amended, by kind of amendment. Who the parties are is none of it: a successor has a member of its own,
     * a wrong identifier is corrected. Nor are facts that lie behind, such as the days of signature and of first work.
     */
    private static final Map<String, List<String>> KINDS = kinds();

    /** What says how a filing was made, not what happened: it is corrected by withdrawing the filing. */
    private static final Set<String> UNCORRECTABLE = Set.of(
            "/filing/platformKind",
            "/filing/expectedVersion",
            "/filing/backfill",
            "/filing/originalForm",
            "/filing/software",
            "/filing/registryContractId",
            "/renewal/newContractNo");

    private static final Map<String, Field> CORRECTABLE = correctables();
    private static final Map<String, Field> AMENDABLE = amendables();

    /**
     * A field that may be changed.
     *
     * @param form the form of its values
     * @param removable whether it may be absent, so that a change may take it away
     * @param kinds the kinds of amendment that may change it
     */
    record Field(Form form, boolean removable, Set<String> kinds) {}

    private FieldCatalogue() {}

    /** The fields that an amendment may change, by pointer. */
    static Map<String, Field> amendable() {
        return AMENDABLE;
    }

    /** The fields that a correction may change, by pointer. */
    static Map<String, Field> correctable() {
        return CORRECTABLE;
    }

    /** The fields that an amendment of a kind may change. */
    static List<String> ofKind(String kind) {
        return KINDS.getOrDefault(kind, List.of());
    }

    static Set<String> kindsOfAmendment() {
        return KINDS.keySet();
    }

    /** Whether a field is one of the terms that employer and worker agree. */
    static boolean isAgreedTerm(String pointer) {
        return AGREED.matcher(pointer).find();
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> probation =
                List.of("/contract/probationStart", "/contract/probationEnd", "/contract/probationOnly");
        kinds.put(
                TERM,
                with(
                        probation,
                        "/contract/termType",
                        "/contract/startDate",
                        "/contract/endDate",
                        "/contract/taskDescription"));
        kinds.put(
                "02",
                List.of(
                        "/contract/occupationCode",
                        "/contract/positionName",
                        "/contract/taskDescription",
                        "/contract/occupationalHazard",
                        "/dispatch/postKind",
                        "/dispatch/position"));
        kinds.put(
                "03",
                List.of("/contract/workPlaceDivision", "/contract/workPlaceDetail", "/dispatch/userUnitDivision"));
        kinds.put(
                "04",
                List.of(
                        "/contract/workingHourScheme",
                        "/contract/workingHourApprovalNo",
                        "/contract/workingHourApprovalValidTo",
                        "/contract/hoursPerDay",
                        "/contract/hoursPerWeek",
                        "/contract/restDaysPerWeek",
                        "/contract/nightWork",
                        "/contract/overtimeHoursPerMonth"));
        kinds.put(
                "05",
                List.of(
                        "/contract/wageForm",
                        "/contract/wageAmount",
                        "/contract/wageUnit",
                        "/contract/payCycleDays",
                        "/contract/probationWage",
                        "/contract/pieceGuarantee"));
        kinds.put(
                "06",
                List.of(
                        "/contract/employmentForm",
                        "/dispatch",
                        "/dispatch/licenceNo",
                        "/dispatch/licenceValidTo",
                        "/dispatch/userUnitCreditCode",
                        "/dispatch/userUnitName",
                        "/dispatch/periodStart",
                        "/dispatch/periodEnd",
                        "/dispatch/postKind",
                        "/dispatch/position",
                        "/dispatch/userUnitDivision"));
        kinds.put(
                "07",
                List.of(
                        "/employer/name",
                        "/employer/registeredAddress",
                        "/employer/legalRepresentative",
                        "/employer/registrationDistrict",
                        "/employer/entityKind",
                        "/employer/industryCode",
                        "/employer/ownershipCode",
                        "/employer/sizeClass",
                        "/employer/contactPhone"));
        kinds.put(
                SUCCESSION,
                List.of(
                        "/employer/name",
                        "/employer/registeredAddress",
                        "/employer/legalRepresentative",
                        "/employer/registrationDistrict"));
        kinds.put(
                "09",
                List.of(
                        "/worker/name",
                        "/worker/address",
                        "/worker/mobile",
                        "/worker/householdDivision",
                        "/worker/nationality",
                        "/worker/workPermitNo",
                        "/worker/workPermitValidTo",
                        "/worker/educationCode",
                        "/worker/isMigrantWorker",
                        "/worker/cadreTrack",
                        "/worker/retirementAgreement"));
        kinds.put(
                "99",
                with(
                        probation,
                        "/contract/socialInsuranceAgreed",
                        "/contract/mandatoryClauses",
                        "/contract/servicePeriodEnd",
                        "/contract/trainingCost",
                        "/contract/workerPenaltyKinds",
                        "/contract/workerPenaltyAmount",
                        "/contract/confidentiality",
                        "/contract/nonCompeteMonths",
                        "/contract/nonCompeteMonthlyPay",
                        "/contract/nonCompetePersonKind",
                        "/contract/depositTaken",
                        "/contract/agreedEndConditions",
                        "/contract/publicWelfareJob",
                        "/contract/templateKind"));
        return Collections.unmodifiableMap(kinds);
    }

    private static List<String> with(List<String> some, String... others) {
        List<String> all = new ArrayList<>(List.of(others));
        all.addAll(some);
        return List.copyOf(all);
    }

    private static Map<String, Field> amendables() {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        KINDS.forEach((kind, fields) -> fields.forEach(field ->
                kinds.computeIfAbsent(field, name -> new LinkedHashSet<>()).add(kind)));
        Map<String, Field> amendable = new LinkedHashMap<>();
        kinds.forEach((pointer, of) -> {
            Field field = CORRECTABLE.get(pointer);
            amendable.put(pointer, new Field(field.form(), field.removable(), Set.copyOf(of)));
        });
        return Collections.unmodifiableMap(amendable);
    }

    private static Map<String, Field> correctables() {
        Map<String, BlockForm> blocks = new LinkedHashMap<>();
        blocks.put("filing", Blocks.FILING);
        blocks.put("employer", Blocks.EMPLOYER);
        blocks.put("worker", Blocks.WORKER);
        blocks.put("contract", Blocks.CONTRACT);
        blocks.put("renewal", Blocks.RENEWAL);
        blocks.put("dispatch", Blocks.DISPATCH);
        blocks.put("evidence", Blocks.EVIDENCE);
        blocks.put("ending", Blocks.ENDING);
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("/dispatch", new Field(Blocks.DISPATCH, true, Set.of()));
        blocks.forEach((name, block) -> block.members().forEach(member -> {
            String pointer = "/" + name + "/" + member.name();
            if (!UNCORRECTABLE.contains(pointer)) {
                fields.put(pointer, new Field(member.form(), !member.required(), Set.of()));
            }
        }));
        return Collections.unmodifiableMap(fields);
    }
}
