/** Statements on the connection of the caller's transaction, for what is written and for questions that are no entities. */
package org.qiyue.registry.service.sql;
