/** Periodic reports of districts to the city, with counted figures that are frozen when submitted, and the opinions districts heard. */
package org.qiyue.registry.service.reporting;
