/** How long the monthly figures and the flows of jobs of a release take and how much memory, beside DuckDB that computes the same from the same extracts. */
package org.qiyue.deploy.bench.figures;
