/** A lead from the first finding to its closing: who has it, what the employer was told, and what cleared it. */
package org.qiyue.registry.model.alert;
