/** Ledgers as they are asked, kept as views and exported: what they can be asked for, and which columns they have. */
package org.qiyue.registry.service.listing;
