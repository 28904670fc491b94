/** The writing half of the register: what ingest reads before it judges a batch, and what one transaction then records. */
package org.qiyue.registry.store.intake;
