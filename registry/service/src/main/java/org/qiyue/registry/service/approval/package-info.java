/** Corrections and withdrawals that wait for the bureau, and the bureau's decisions on them. */
package org.qiyue.registry.service.approval;
