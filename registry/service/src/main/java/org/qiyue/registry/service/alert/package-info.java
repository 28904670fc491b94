/** Leads about employers: the queue of an area, what each rests on and what clears it, and what officials do about it. */
package org.qiyue.registry.service.alert;
