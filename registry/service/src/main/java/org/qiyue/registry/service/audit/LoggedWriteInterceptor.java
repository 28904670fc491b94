package org.qiyue.registry.service.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Writes the entry of a call that writes, as the last statement of its transaction: without it nothing is changed. */
@Logged
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
class LoggedWriteInterceptor {
    private final AccessLog log;

    LoggedWriteInterceptor(AccessLog log) {
        this.log = log;
    }

    @AroundInvoke
    Object logWithin(InvocationContext context) throws Exception {
        LoggedCall call = new LoggedCall(context);
        Object answer = context.proceed();
        if (call.writes()) {
            try {
                log.append(call.answered(answer));
            } catch (RuntimeException failed) {
                throw AccessLog.unavailable(failed);
            }
        }
        return answer;
    }
}
