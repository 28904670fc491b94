/** The periodic report of a district to the city: its periods, and the declared table of who may write, submit, return and accept it. */
package org.qiyue.registry.model.reporting;
