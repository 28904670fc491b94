/** How much an employer's facts ask for a look: the score K of twelve parts, of employers alone and never of workers. */
package org.qiyue.registry.model.risk;
