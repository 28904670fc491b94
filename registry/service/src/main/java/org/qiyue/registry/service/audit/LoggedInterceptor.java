package org.qiyue.registry.service.audit;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.qiyue.registry.service.problem.ProblemException;

/** Writes the entry of a call that reads, and of every call that is refused, outside the call's own transaction. */
@Logged
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class LoggedInterceptor {
    private final AccessLog log;

    LoggedInterceptor(AccessLog log) {
        this.log = log;
    }

    @AroundInvoke
    Object logAfter(InvocationContext context) throws Exception {
        LoggedCall call = new LoggedCall(context);
        Object answer;
        try {
            answer = context.proceed();
        } catch (ProblemException refusal) {
            noteRefusal(call, refusal);
            throw refusal;
        }
        if (!call.writes()) {
            note(call.answered(answer));
        }
        return answer;
    }

    /** Nothing was shown, so that the refusal stands whether or not it could be logged. */
    private void noteRefusal(LoggedCall call, ProblemException refusal) {
        try {
            log.appendApart(call.refused(refusal));
        } catch (RuntimeException failed) {
            Log.errorf(failed, "access log not written code=%s", refusal.problem());
        }
    }

    private void note(AccessEntry entry) {
        try {
            log.appendApart(entry);
        } catch (RuntimeException failed) {
            throw AccessLog.unavailable(failed);
        }
    }
}
