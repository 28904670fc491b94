/** The register in PostgreSQL: its migrations, its keys and ciphers, its platforms and code lists. */
package org.qiyue.registry.store;
