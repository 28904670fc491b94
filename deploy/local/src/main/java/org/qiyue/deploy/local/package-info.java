/** The whole city on one machine: its parts, the order in which they stand and fall, and what an integrator is given. */
package org.qiyue.deploy.local;
