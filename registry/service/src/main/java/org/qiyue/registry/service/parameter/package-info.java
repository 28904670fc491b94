/** Dated parameters, statutory figures, working days and code lists: what is in force or to come, and the four eyes of a change. */
package org.qiyue.registry.service.parameter;
