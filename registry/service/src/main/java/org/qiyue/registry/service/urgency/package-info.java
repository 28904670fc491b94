/** How urgent things are today: one vocabulary for all that officials have to do. */
package org.qiyue.registry.service.urgency;
