/** Registers from outside as the city's operators load them: a file is handed in, checked, and loaded by a job. */
package org.qiyue.registry.service.register;
