/** Fifty officials of one district who work on one queue of cases, and whether anything they wrote is lost or done twice. */
package org.qiyue.deploy.bench.queue;
