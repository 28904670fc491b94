/** Dated parameters, statutory figures and working days: what is in force, what is to come, and the four eyes of a change. */
package org.qiyue.registry.service.parameter;
