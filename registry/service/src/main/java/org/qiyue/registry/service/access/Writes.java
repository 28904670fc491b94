package org.qiyue.registry.service.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that writes: the one transaction that begins around it may, every other stays read-only. It is READ
 * COMMITTED, so that each statement sees what others have committed until then.
 *
 * <p>Methods of resources carry it where the request is an unsafe one, and the access log where it appends.
 * On a type it stands for its interceptor alone; a resource says it method by method.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Writes {}
