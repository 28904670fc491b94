/** The rule book: what makes the registry refuse, hold, flag or accept a filing, one rule in one place. */
package org.qiyue.ingest.rules;
