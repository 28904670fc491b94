/** Programs that load and compare the assembled product, and what they measured. */
package org.qiyue.deploy.bench;
