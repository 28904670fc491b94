package org.qiyue.registry.service.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.contract.ContractViews.TimelineEntry;
import org.qiyue.registry.service.contract.ContractViews.VersionView;

/** Reads the events of contracts; every method runs in the transaction of its caller. */
@ApplicationScoped
public class ContractHistory implements PanacheRepositoryBase<ContractVersion, ContractVersion.Key> {
    private static final String ENTRIES = """
            select v.contractId, c.contractNo, v.version, v.kind, v.occurredOn, v.recordedAt, c.worker.nameMasked,
                c.platformCode, c.termType, c.startDate, c.endDate, v.factTermType, v.factTermStart, v.factTermEnd,
                v.factReason, v.withdrawnBy, c.jurisdictionArea,
                case when c.creditCode = :code then c.registrationArea else
                    (select max(s.registrationArea) from Succession s
                        where s.contractId = c.contractId and s.creditCode = :code) end
            from ContractVersion v join Contract c on c.contractId = v.contractId
            where v.contractId in (select o.contractId from Contract o where o.creditCode = :code
                    union all select s.contractId from Succession s where s.creditCode = :code)
                and (c.creditCode = :code and (:area = '110000' or c.jurisdictionArea = :area or c.registrationArea = :area)
                    or c.creditCode <> :code
                        and v.occurredOn <= (select max(s.movedOn) from Succession s
                            where s.contractId = c.contractId and s.creditCode = :code
                            and (:area = '110000' or s.registrationArea = :area)))""";

    private static final String AFTER =
            " and (v.occurredOn, v.contractId, v.version) < (:occurredOn, :contractId, :version)";
    private static final String ORDER = " order by v.occurredOn desc, v.contractId desc, v.version desc";

    private static final String VERSIONS = """
            select v.version, v.kind, v.occurredOn, v.recordedAt, f.filingId, f.receiptNo, f.result, v.withdrawnBy,
                v.terms, v.changes
            from ContractVersion v left join VersionFiling f on f.filingNo = v.filingNo
            where v.contractId = :id order by v.version""";

    private static final String WORKERS = """
            select v.version, x.worker_before, x.worker_id
            from registry.contract_worker x
            join registry.contract_version v on v.contract_id = x.contract_id and v.filing_no = x.filing_no
            where x.contract_id = :id order by v.version""";

    private final Terms terms;
    private final ScopeCheck scopes;

    ContractHistory(Terms terms, ScopeCheck scopes) {
        this.terms = terms;
        this.scopes = scopes;
    }

    /** The place of an entry in the history. */
    public record Position(LocalDate occurredOn, String contractId, int version) {}

    /**
     * Events of an employer's contracts, of one it handed over those up to that day, by legal date, the latest first.
     *
     * @param before the last entry seen, null for the first page
     * @param atMost rows to read
     */
    public List<TimelineEntry> ofEmployer(String creditCode, Position before, int atMost) {
        TypedQuery<EntryRow> query =
                getEntityManager().createQuery(ENTRIES + (before == null ? "" : AFTER) + ORDER, EntryRow.class);
        query.setParameter("code", creditCode)
                .setParameter("area", scopes.area())
                .setMaxResults(atMost);
        if (before != null) {
            query.setParameter("occurredOn", before.occurredOn())
                    .setParameter("contractId", before.contractId())
                    .setParameter("version", before.version());
        }
        List<EntryRow> rows = query.getResultList();
        rows.forEach(
                row -> scopes.verify(Belonging.toEmployer(creditCode, row.jurisdictionArea(), row.registrationArea())));
        return rows.stream().map(ContractHistory::entry).toList();
    }

    /** The events of a contract that were recorded by then, in the order of their versions. */
    List<Replay.Said> saidBy(String contractId, Instant knownAt) {
        return list("contractId = ?1 and recordedAt <= ?2 order by version", contractId, knownAt).stream()
                .map(version -> new Replay.Said(
                        version.version,
                        version.recordedAt,
                        version.event(),
                        terms.read(version.terms),
                        terms.read(version.changes)))
                .toList();
    }

    /** Corrections by which a contract is another worker's, in the order of their versions. */
    List<WorkerChange> workersOf(String contractId) {
        @SuppressWarnings("unchecked")
        List<WorkerChange> changes = getEntityManager()
                .createNativeQuery(WORKERS, WorkerChange.class)
                .setParameter("id", contractId)
                .getResultList();
        return changes;
    }

    List<VersionView> versionsOf(String contractId) {
        return getEntityManager()
                .createQuery(VERSIONS, VersionRow.class)
                .setParameter("id", contractId)
                .getResultStream()
                .map(row -> new VersionView(
                        row.version(),
                        EventKind.valueOf(row.kind()),
                        row.occurredOn(),
                        row.recordedAt(),
                        row.filingId(),
                        row.receiptNo(),
                        row.result(),
                        row.withdrawnBy() != null,
                        terms.shown(row.terms()),
                        terms.shownChanges(row.changes())))
                .toList();
    }

    private static TimelineEntry entry(EntryRow row) {
        EventKind kind = EventKind.valueOf(row.kind());
        // An event that agrees a term says which; the others are shown with the present one.
        boolean ownTerm = row.factTermStart() != null;
        boolean ending = kind == EventKind.RESCINDED || kind == EventKind.TERMINATED;
        return new TimelineEntry(
                row.contractId(),
                row.contractNo(),
                row.version(),
                kind,
                row.occurredOn(),
                row.recordedAt(),
                row.workerName(),
                row.platformCode(),
                row.factTermType() != null ? row.factTermType() : row.termType(),
                ownTerm ? row.factTermStart() : row.startDate(),
                ownTerm ? row.factTermEnd() : row.endDate(),
                ending ? row.factReason() : null,
                row.withdrawnBy() != null);
    }

    /** A row of the history as the database gives it. */
    record EntryRow(
            String contractId,
            String contractNo,
            int version,
            String kind,
            LocalDate occurredOn,
            Instant recordedAt,
            String workerName,
            String platformCode,
            String termType,
            LocalDate startDate,
            LocalDate endDate,
            String factTermType,
            LocalDate factTermStart,
            LocalDate factTermEnd,
            String factReason,
            Long withdrawnBy,
            String jurisdictionArea,
            String registrationArea) {}

    /**
     * A correction of the worker's document.
     *
     * @param version its version
     * @param before whose contract it was
     * @param worker whose contract it is by the correction
     */
    record WorkerChange(int version, long before, long worker) {}

    /** A version with its filing as the database gives it. */
    record VersionRow(
            int version,
            String kind,
            LocalDate occurredOn,
            Instant recordedAt,
            UUID filingId,
            String receiptNo,
            String result,
            Long withdrawnBy,
            String terms,
            String changes) {}
}
