package org.qiyue.ingest.protocol;

import static org.qiyue.ingest.protocol.Member.optional;
import static org.qiyue.ingest.protocol.Member.required;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.FilingKind;

/**
 * The blocks of {@code data} by kind of filing.
 *
 * @param kind the kind
 * @param blocks its blocks in the order in which they are written
 */
record KindForm(FilingKind kind, List<Member> blocks) {
    private static final Map<FilingKind, KindForm> KINDS = new EnumMap<>(FilingKind.class);

    static {
        Member filing = required("filing", "备案信息", Blocks.FILING);
        Member firstFiling = required("filing", "备案信息", Blocks.FILING.refusing("registryContractId"));
        Member employer = required("employer", "用人单位", Blocks.EMPLOYER);
        Member employerKey = required("employer", "用人单位", Blocks.EMPLOYER_KEY);
        Member worker = required("worker", "劳动者", Blocks.WORKER);
        Member workerKey = required("worker", "劳动者", Blocks.WORKER_KEY);
        Member contract = required("contract", "合同条款", Blocks.CONTRACT);
        Member renewal = required("renewal", "续订", Blocks.RENEWAL);
        Member dispatch = optional("dispatch", "劳务派遣", Blocks.DISPATCH);
        Member evidence = optional("evidence", "签署与存证", Blocks.EVIDENCE);
        Member amendment = required("amendment", "变更", Blocks.AMENDMENT);
        Member ending = required("ending", "解除或终止", Blocks.ENDING);
        Member rescission = required("ending", "解除", Blocks.ENDING.requiring("inProbation"));
        Member correction = required("correction", "更正", Blocks.CORRECTION);
        Member withdrawal = required("withdrawal", "撤回", Blocks.WITHDRAWAL);
        define(FilingKind.CONCLUDED, firstFiling, employer, worker, contract, dispatch, evidence.asRequired());
        define(FilingKind.RENEWED, filing, employerKey, workerKey, contract, renewal, dispatch, evidence.asRequired());
        define(FilingKind.AMENDED, filing, employerKey, workerKey, amendment, evidence);
        define(FilingKind.RESCINDED, filing, employerKey, workerKey, rescission, evidence);
        define(FilingKind.TERMINATED, filing, employerKey, workerKey, ending, evidence);
        define(FilingKind.CORRECTED, filing, correction);
        define(FilingKind.WITHDRAWN, filing, withdrawal);
    }

    private static void define(FilingKind kind, Member... blocks) {
        KINDS.put(kind, new KindForm(kind, List.of(blocks)));
    }

    static KindForm of(FilingKind kind) {
        return KINDS.get(kind);
    }

    /** Reads {@code data}; null when absent. Reports every departure. */
    Filing read(Envelope envelope, JsonNode data, Reading reading) {
        Record[] values = new Record[blocks.size()];
        reading.enter("data", "data");
        if (data instanceof ObjectNode object) {
            readBlocks(object, reading, values);
            new KindConditions(object, reading).check(kind);
        } else if (data != null) {
            reading.malformed("data 须为对象", "The member must be an object");
        }
        reading.leave();
        for (int place = 0; place < values.length; place++) {
            Member block = blocks.get(place);
            if (values[place] == null && block.required() && !block.name().equals("evidence")) {
                values[place] = ((BlockForm) block.form()).empty();
            }
        }
        return filing(envelope, values);
    }

    private void readBlocks(ObjectNode data, Reading reading, Record[] values) {
        data.forEachEntry((name, node) -> {
            int place = place(name);
            if (place < 0) {
                reading.unknown(name);
                return;
            }
            reading.enter(blocks.get(place));
            values[place] = (Record) blocks.get(place).form().read(node, reading);
            reading.leave();
        });
        for (int place = 0; place < values.length; place++) {
            Member block = blocks.get(place);
            if (block.required() && !data.has(block.name())) {
                reading.missing(block.name(), block.label());
            }
        }
    }

    /** The block of a name, or null. */
    Member block(String name) {
        int place = place(name);
        return place < 0 ? null : blocks.get(place);
    }

    private int place(String name) {
        for (int place = 0; place < blocks.size(); place++) {
            if (blocks.get(place).name().equals(name)) {
                return place;
            }
        }
        return -1;
    }

    private Record value(String name, Record[] values) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    private Filing filing(Envelope envelope, Record[] values) {
        FilingBlock filing = (FilingBlock) value("filing", values);
        EvidenceBlock evidence = (EvidenceBlock) value("evidence", values);
        DispatchBlock dispatch = (DispatchBlock) value("dispatch", values);
        Record employer = value("employer", values);
        Record worker = value("worker", values);
        return switch (kind) {
            case CONCLUDED ->
                new Concluded(
                        envelope,
                        filing,
                        (EmployerBlock) employer,
                        (WorkerBlock) worker,
                        (ContractBlock) value("contract", values),
                        dispatch,
                        evidence);
            case RENEWED ->
                new Renewed(
                        envelope,
                        filing,
                        (EmployerKey) employer,
                        (WorkerKey) worker,
                        (ContractBlock) value("contract", values),
                        (RenewalBlock) value("renewal", values),
                        dispatch,
                        evidence);
            case AMENDED ->
                new Amended(
                        envelope,
                        filing,
                        (EmployerKey) employer,
                        (WorkerKey) worker,
                        (AmendmentBlock) value("amendment", values),
                        evidence);
            case RESCINDED ->
                new Rescinded(
                        envelope,
                        filing,
                        (EmployerKey) employer,
                        (WorkerKey) worker,
                        (EndingBlock) value("ending", values),
                        evidence);
            case TERMINATED ->
                new Terminated(
                        envelope,
                        filing,
                        (EmployerKey) employer,
                        (WorkerKey) worker,
                        (EndingBlock) value("ending", values),
                        evidence);
            case CORRECTED -> new Corrected(envelope, filing, (CorrectionBlock) value("correction", values));
            case WITHDRAWN -> new Withdrawn(envelope, filing, (WithdrawalBlock) value("withdrawal", values));
        };
    }

    /** The blocks of a filing by name, in the order in which they are written; absent ones are left out. */
    Map<Member, Record> blocks(Filing filing) {
        Map<Member, Record> values = new LinkedHashMap<>();
        Class<? extends Filing> type = filing.getClass();
        for (Member block : blocks) {
            try {
                Record value = (Record) type.getMethod(block.name()).invoke(filing);
                if (value != null) {
                    values.put(block, value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
