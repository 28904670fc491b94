/** Registers that come from outside: loaded by an operator from CSV files, read by intake and by the daily review. */
package org.qiyue.registry.store.registers;
