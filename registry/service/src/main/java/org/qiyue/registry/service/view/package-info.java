/** Questions to a ledger that officials keep, for themselves or for their unit. */
package org.qiyue.registry.service.view;
