/** The monthly statistics job: one snapshot of the extract views in, one immutable release out, computed by Spark. */
package org.qiyue.analytics.jobs;
