/** Faults under load: what is broken on purpose, and the history that must come out of it whole. */
package org.qiyue.deploy.bench.faults;
