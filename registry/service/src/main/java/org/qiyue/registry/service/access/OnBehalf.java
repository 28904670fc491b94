package org.qiyue.registry.service.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Does work outside a request for somebody who asked for it before: every transaction of that work begins with this
 * caller's scope, as if the request still went on. A thread of its own; never from within a request.
 */
@ApplicationScoped
public class OnBehalf {
    private static final Caller SERVICE =
            new Caller("qiyue-registry", "qiyue-registry", Set.of("service"), new Scope.Nothing());

    private static final Duration USUAL = Duration.ofSeconds(30);

    private final ActingCaller acting;
    private final WriteIntent intent;

    OnBehalf(ActingCaller acting, WriteIntent intent) {
        this.acting = acting;
        this.intent = intent;
    }

    /** Does work for a caller. */
    public void of(Caller caller, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            throw new IllegalStateException("this thread works for a request already");
        }
        request.activate();
        try {
            acting.act(caller);
            work.run();
        } finally {
            request.terminate();
        }
    }

    /** Does work of the service itself, which sees no row of anybody. */
    public void ofTheService(Runnable work) {
        of(SERVICE, work);
    }

    /** Reads in a transaction of its own, all of it from one snapshot. */
    public <T> T reading(Duration longest, Supplier<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(work::get);
    }

    /** Writes in a transaction of its own. */
    public <T> T writing(Supplier<T> work) {
        return writing(USUAL, work);
    }

    /** Writes in a transaction of its own that may take long; what others have to wait for it locks late. */
    public <T> T writing(Duration longest, Supplier<T> work) {
        intent.declare();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(longest.toSeconds()))
                    .call(work::get);
        } finally {
            intent.drop();
        }
    }
}
