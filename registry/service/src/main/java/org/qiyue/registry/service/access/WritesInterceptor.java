package org.qiyue.registry.service.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Declares the intent before the interceptor that begins the transaction is reached. */
@Writes
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class WritesInterceptor {
    private final WriteIntent intent;

    WritesInterceptor(WriteIntent intent) {
        this.intent = intent;
    }

    @AroundInvoke
    Object declare(InvocationContext call) throws Exception {
        intent.declare();
        try {
            return call.proceed();
        } finally {
            intent.drop();
        }
    }
}
