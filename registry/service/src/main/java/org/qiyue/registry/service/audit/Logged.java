package org.qiyue.registry.service.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a resource that shows records of the register or changes them: before the answer leaves, an entry of
 * the access log is written; where it cannot be, the answer is 503 ACCESS_LOG_UNAVAILABLE. What reads is logged after its
 * transaction has ended, in one of its own; what writes ({@link org.qiyue.registry.service.access.Writes}) within its
 * transaction, so that change and entry stand or fall together. A refusal by the method is logged with its code.
 *
 * <p>The records are those that the answer names ({@link Shown}) and the parameters of the path.
 *
 * <p>On a type it stands for its interceptors alone; a resource says it method by method.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Logged {

    /** What the caller does. */
    @Nonbinding
    Action action() default Action.VIEW;

    /** What is seen or changed. */
    @Nonbinding
    Subject subject() default Subject.CONTRACT;
}
