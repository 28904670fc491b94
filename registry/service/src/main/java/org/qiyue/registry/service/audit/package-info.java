/** The access log: an entry for whatever shows records of the register or changes them, its reading and its proof. */
package org.qiyue.registry.service.audit;
