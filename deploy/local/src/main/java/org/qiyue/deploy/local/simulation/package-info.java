/** A believable, generated Beijing: employers, workers and the platforms that file their contracts, by seed. */
package org.qiyue.deploy.local.simulation;
