/** Labour contracts in their present form, with their history and the state they are in today. */
package org.qiyue.registry.service.contract;
