/** The desk of a supervisor or inspector: what to do first, why, and by when, whatever room it comes from. */
package org.qiyue.registry.service.desk;
