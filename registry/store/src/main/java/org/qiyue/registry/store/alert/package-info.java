/** Alerts as they stand in the register: the findings that wait for one, what later filings make of them, and the score K. */
package org.qiyue.registry.store.alert;
