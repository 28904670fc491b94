/** Changing the keys under which the register keeps identifiers, names and filings, while it works. */
package org.qiyue.registry.store.keys;
