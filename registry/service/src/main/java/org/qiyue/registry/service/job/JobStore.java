package org.qiyue.registry.service.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.job.JobViews.JobApproval;
import org.qiyue.registry.service.job.JobViews.JobState;
import org.qiyue.registry.service.job.JobViews.JobView;

/**
 * Reads jobs and takes them in; every method runs in the transaction of its caller, who sees its own jobs and, having rows of the
 * register, those of its unit that need a second official.
 */
@ApplicationScoped
public class JobStore {
    private static final Set<String> DECIDERS =
            Set.of(Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_APPROVER);
    private static final String TO_DECIDE = " from Job j where j.state = 'WAITING_APPROVAL' and j.account <> :account"
            + " and j.unit = :unit and not exists (select 1 from JobDecision d where d.jobId = j.jobId)";

    private final EntityManager entities;
    private final CallerIdentity callers;
    private final ObjectMapper json;

    JobStore(EntityManager entities, CallerIdentity callers, ObjectMapper json) {
        this.entities = entities;
        this.callers = callers;
        this.json = json;
    }

    /** The place of a job in the list. */
    record Position(Instant createdAt, UUID jobId) {

        /** Of the keys of a cursor. */
        static Position of(List<String> keys) {
            return new Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        }
    }

    /**
     * Takes a job in for the caller.
     *
     * @param asked what is to be done
     * @param rows how many rows it is expected to have
     * @param needsApproval whether a second official has to grant it before it is done
     */
    public UUID add(String kind, Object asked, long rows, boolean needsApproval) {
        Caller caller = callers.current();
        UUID jobId = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into registry.job (job_id, kind, account, account_name, account_role, unit, asked,"
                                + " needs_approval, state, rows_expected) values (:id, :kind, :account, :name, :role, :unit,"
                                + " cast(:asked as jsonb), :needsApproval, :state, :rows)")
                .setParameter("id", jobId)
                .setParameter("kind", kind)
                .setParameter("account", caller.username())
                .setParameter("name", caller.name())
                .setParameter("role", caller.roles().iterator().next())
                .setParameter("unit", unitOf(caller))
                .setParameter("asked", json.valueToTree(asked).toString())
                .setParameter("needsApproval", needsApproval)
                .setParameter("state", (needsApproval ? JobState.WAITING_APPROVAL : JobState.QUEUED).name())
                .setParameter("rows", rows)
                .executeUpdate();
        return jobId;
    }

    /** Rows that the caller's jobs since a moment have had or may still have, another job left out. */
    public long rowsSince(Instant moment, UUID but) {
        return entities.createQuery(
                        "select coalesce(sum(case when j.state in ('WAITING_APPROVAL', 'QUEUED', 'RUNNING')"
                                + " then j.rowsExpected else j.rowsDone end), 0) from Job j"
                                + " where j.account = :account and j.createdAt >= :moment and j.jobId <> :but"
                                + " and (j.state not in ('WAITING_APPROVAL', 'QUEUED') or not exists"
                                + " (select 1 from JobDecision d where d.jobId = j.jobId and d.decision <> 'GRANTED'))",
                        Long.class)
                .setParameter("account", callers.current().username())
                .setParameter("moment", moment)
                .setParameter("but", but)
                .getSingleResult();
    }

    /** How many jobs of the caller are not over. */
    public long unfinished() {
        return entities.createQuery(
                        "select count(*) from Job j where j.account = :account"
                                + " and j.state in ('WAITING_APPROVAL', 'QUEUED', 'RUNNING') and not exists (select 1"
                                + " from JobDecision d where d.jobId = j.jobId and d.decision <> 'GRANTED')",
                        Long.class)
                .setParameter("account", callers.current().username())
                .getSingleResult();
    }

    /** A job; empty for one that the caller does not see. */
    public Optional<JobView> one(UUID jobId) {
        return views(Optional.ofNullable(entities.find(Job.class, jobId)).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    /** The caller's jobs, the newest first. */
    List<JobView> own(Position after, int atMost) {
        TypedQuery<Job> query = entities.createQuery(
                        "from Job j where j.account = :account"
                                + (after == null ? "" : " and (j.createdAt, j.jobId) < (:createdAt, :jobId)")
                                + " order by j.createdAt desc, j.jobId desc",
                        Job.class)
                .setParameter("account", callers.current().username());
        return views(placed(query, after).setMaxResults(atMost).getResultList());
    }

    /** Jobs of the unit that wait for the caller's decision, the newest first. */
    List<JobView> toDecide(Position after, int atMost) {
        TypedQuery<Job> query = deciding(entities.createQuery(
                "select j" + TO_DECIDE + (after == null ? "" : " and (j.createdAt, j.jobId) < (:createdAt, :jobId)")
                        + " order by j.createdAt desc, j.jobId desc",
                Job.class));
        return views(placed(query, after).setMaxResults(atMost).getResultList());
    }

    /** How many jobs of the unit wait for the caller's decision. */
    long countToDecide() {
        return deciding(entities.createQuery("select count(*)" + TO_DECIDE, Long.class))
                .getSingleResult();
    }

    /**
     * Writes a decision, unless there is one; when not, the transaction can only be rolled back.
     *
     * @return whether it was written
     */
    boolean decide(UUID jobId, String decision, String reason) {
        try {
            entities.createNativeQuery("insert into registry.job_decision (job_id, decision, decided_by, reason)"
                            + " values (:id, :decision, :account, :reason)")
                    .setParameter("id", jobId)
                    .setParameter("decision", decision)
                    .setParameter("account", callers.current().username())
                    .setParameter("reason", reason)
                    .executeUpdate();
            entities.clear();
            return true;
        } catch (ConstraintViolationException decided) {
            if (decided.getKind() == ConstraintKind.UNIQUE) {
                return false;
            }
            throw decided;
        }
    }

    /** How many pieces the file of a job has, and its attempt. */
    JobFile.Kept file(UUID jobId) {
        Job job = entities.find(Job.class, jobId);
        Number pieces = (Number) entities.createNativeQuery(
                        "select count(*) from registry.job_chunk where job_id = :id and attempt = :attempt", Long.class)
                .setParameter("id", jobId)
                .setParameter("attempt", job.attempt)
                .getSingleResult();
        return new JobFile.Kept(jobId, job.attempt, pieces.intValue());
    }

    /** A piece of a file. */
    byte[] piece(JobFile.Kept file, int number) {
        return (byte[]) entities.createNativeQuery(
                        "select bytes from registry.job_chunk where job_id = :id and attempt = :attempt and chunk_no = :no",
                        byte[].class)
                .setParameter("id", file.jobId())
                .setParameter("attempt", file.attempt())
                .setParameter("no", number)
                .getSingleResult();
    }

    private static TypedQuery<Job> placed(TypedQuery<Job> query, Position after) {
        return after == null
                ? query
                : query.setParameter("createdAt", after.createdAt()).setParameter("jobId", after.jobId());
    }

    private <T> TypedQuery<T> deciding(TypedQuery<T> query) {
        Caller caller = callers.current();
        return query.setParameter("account", caller.username()).setParameter("unit", unitOf(caller));
    }

    /** The unit as jobs keep it: a statistician's are those of the bureau's unit, where officials decide about them. */
    private static String unitOf(Caller caller) {
        return caller.scope().unit().orElse("");
    }

    private List<JobView> views(List<Job> jobs) {
        Map<UUID, List<JobDecision>> decisions = new HashMap<>();
        if (!jobs.isEmpty()) {
            decisions = entities.createQuery("from JobDecision d where d.jobId in :jobs", JobDecision.class)
                    .setParameter("jobs", jobs.stream().map(job -> job.jobId).toList())
                    .getResultStream()
                    .collect(Collectors.groupingBy(decision -> decision.jobId));
        }
        Caller caller = callers.current();
        Map<UUID, List<JobDecision>> known = decisions;
        return jobs.stream()
                .map(job -> view(job, known.getOrDefault(job.jobId, List.of()), caller))
                .toList();
    }

    private JobView view(Job job, List<JobDecision> decisions, Caller caller) {
        boolean cancelled = decisions.stream().anyMatch(one -> one.decision.equals(JobDecision.CANCELLED));
        JobDecision approval = decisions.stream()
                .filter(one -> !one.decision.equals(JobDecision.CANCELLED))
                .findFirst()
                .orElse(null);
        boolean own = job.account.equals(caller.username());
        JobState state = state(JobState.valueOf(job.state), cancelled, approval);
        return new JobView(
                job.jobId,
                job.kind,
                state,
                job.account,
                job.accountName,
                own,
                !own
                        && state == JobState.WAITING_APPROVAL
                        && job.unit.equals(unitOf(caller))
                        && caller.roles().stream().anyMatch(DECIDERS::contains),
                read(job.asked),
                job.needsApproval,
                approval == null
                        ? null
                        : new JobApproval(
                                approval.decision.equals(JobDecision.GRANTED),
                                approval.decidedBy,
                                approval.decidedAt,
                                approval.reason),
                cancelled,
                job.rowsExpected,
                job.rowsDone,
                job.createdAt,
                job.startedAt,
                job.finishedAt,
                job.failure,
                job.fileName,
                job.fileBytes,
                job.keptUntil);
    }

    /** What was decided and is not carried out yet shows already. */
    private static JobState state(JobState stored, boolean cancelled, JobDecision approval) {
        boolean waits = stored == JobState.WAITING_APPROVAL || stored == JobState.QUEUED;
        if (waits && cancelled) {
            return JobState.CANCELLED;
        }
        if (stored == JobState.WAITING_APPROVAL && approval != null) {
            return approval.decision.equals(JobDecision.GRANTED) ? JobState.QUEUED : JobState.REFUSED;
        }
        return stored;
    }

    private JsonNode read(String asked) {
        try {
            return json.readTree(asked);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the column holds JSON", impossible);
        }
    }
}
