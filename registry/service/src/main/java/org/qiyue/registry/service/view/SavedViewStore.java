package org.qiyue.registry.service.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.view.SavedViews.KeptView;
import org.qiyue.registry.service.view.SavedViews.ViewRequest;

/** Keeps views; every method runs in the transaction of its caller, who sees its own and those shared with its unit. */
@ApplicationScoped
class SavedViewStore {
    private final EntityManager entities;
    private final CallerIdentity callers;
    private final ObjectMapper json;

    SavedViewStore(EntityManager entities, CallerIdentity callers, ObjectMapper json) {
        this.entities = entities;
        this.callers = callers;
        this.json = json;
    }

    /** Views of a ledger, one's own first, then by name. */
    List<KeptView> of(String ledger) {
        String account = callers.current().username();
        return entities.createQuery(
                        "from SavedView v where v.ledger = :ledger"
                                + " order by case when v.account = :account then 0 else 1 end, v.name, v.viewId",
                        SavedView.class)
                .setParameter("ledger", ledger)
                .setParameter("account", account)
                .getResultStream()
                .map(view -> written(view, account))
                .toList();
    }

    /** A view; empty for one that is neither the caller's nor shared with its unit. */
    Optional<KeptView> one(UUID viewId) {
        return Optional.ofNullable(entities.find(SavedView.class, viewId))
                .map(view -> written(view, callers.current().username()));
    }

    /** How many views the caller keeps. */
    long own() {
        return entities.createQuery("select count(*) from SavedView v where v.account = :account", Long.class)
                .setParameter("account", callers.current().username())
                .getSingleResult();
    }

    /**
     * Keeps a view.
     *
     * @throws ProblemException VIEW_NAME_TAKEN where the caller has one of that name for the ledger
     */
    UUID add(ViewRequest view, Map<String, String> search) {
        Caller caller = callers.current();
        UUID viewId = UUID.randomUUID();
        naming(() -> entities.createNativeQuery(
                        "insert into registry.saved_view (view_id, ledger, name, account, unit,"
                                + " shared, search) values (:id, :ledger, :name, :account, :unit, :shared, cast(:search as jsonb))")
                .setParameter("id", viewId)
                .setParameter("ledger", view.ledger())
                .setParameter("name", view.name().strip())
                .setParameter("account", caller.username())
                .setParameter("unit", caller.scope().value())
                .setParameter("shared", view.shared())
                .setParameter("search", text(search))
                .executeUpdate());
        return viewId;
    }

    /**
     * Changes a view of the caller's own.
     *
     * @param version the version it must still have
     * @return whether it had
     * @throws ProblemException VIEW_NAME_TAKEN where the caller has another of that name for the ledger
     */
    boolean change(UUID viewId, int version, ViewRequest view, Map<String, String> search) {
        int changed =
                naming(() -> entities.createNativeQuery("update registry.saved_view set name = :name, unit = :unit,"
                                + " shared = :shared, search = cast(:search as jsonb), version = version + 1, updated_at = now()"
                                + " where view_id = :id and version = :version")
                        .setParameter("id", viewId)
                        .setParameter("version", version)
                        .setParameter("name", view.name().strip())
                        .setParameter("unit", callers.current().scope().value())
                        .setParameter("shared", view.shared())
                        .setParameter("search", text(search))
                        .executeUpdate());
        entities.clear();
        return changed == 1;
    }

    /** Gives a view of the caller's own up. */
    void remove(UUID viewId) {
        entities.createNativeQuery("delete from registry.saved_view where view_id = :id")
                .setParameter("id", viewId)
                .executeUpdate();
    }

    private static int naming(IntSupplier statement) {
        try {
            return statement.getAsInt();
        } catch (ConstraintViolationException taken) {
            if (taken.getKind() == ConstraintKind.UNIQUE) {
                throw new ProblemException(
                        Problem.VIEW_NAME_TAKEN,
                        "您已有同名的查询,请换一个名称。",
                        "You keep a view of that name already; choose another.");
            }
            throw taken;
        }
    }

    private KeptView written(SavedView view, String account) {
        return new KeptView(
                view.viewId,
                view.ledger,
                view.name,
                view.account,
                view.account.equals(account),
                view.shared,
                map(view.search),
                view.version,
                view.updatedAt);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> map(String search) {
        try {
            return json.readValue(search, Map.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the column holds JSON", impossible);
        }
    }

    private String text(Map<String, String> search) {
        try {
            return json.writeValueAsString(search);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text can be written", impossible);
        }
    }
}
