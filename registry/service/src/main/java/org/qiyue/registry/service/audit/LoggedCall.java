package org.qiyue.registry.service.audit;

import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.problem.ProblemException;

/** One call of a method that is {@link Logged}, as the access log tells it. */
final class LoggedCall {
    private final Logged logged;
    private final Method method;
    private final Object[] arguments;

    LoggedCall(InvocationContext call) {
        this.method = call.getMethod();
        this.logged = method.getAnnotation(Logged.class);
        this.arguments = call.getParameters();
    }

    /** Whether it writes, and its entry belongs into its transaction. */
    boolean writes() {
        return method.isAnnotationPresent(Writes.class);
    }

    /** The entry of a call that was answered. */
    AccessEntry answered(Object answer) {
        Set<String> records = new LinkedHashSet<>(named());
        int count = 1;
        Object said = answer instanceof Response response ? response.getEntity() : answer;
        if (said instanceof Shown shown) {
            records.addAll(shown.shownRecords());
            count = shown.shownCount();
        }
        return entry(List.copyOf(records), count, AccessEntry.OK);
    }

    /** The entry of a call that the method refused; its parameters were found in order before. */
    AccessEntry refused(ProblemException refusal) {
        return entry(named(), 0, refusal.problem().name());
    }

    private AccessEntry entry(List<String> records, int count, String outcome) {
        return new AccessEntry(logged.action(), logged.subject(), records, count, outcome);
    }

    /** The parameters of the path: what was asked for by its number. */
    private List<String> named() {
        List<String> named = new ArrayList<>();
        Annotation[][] annotations = method.getParameterAnnotations();
        for (int i = 0; i < annotations.length; i++) {
            for (Annotation each : annotations[i]) {
                if (each instanceof PathParam && arguments[i] != null && !(arguments[i] instanceof Integer)) {
                    named.add(arguments[i].toString());
                }
            }
        }
        return named;
    }
}
