/** The documents of a case, written from templates for printing. */
package org.qiyue.registry.service.caseform;
