/** Ledgers as spreadsheets: asked for, granted by a second official where they are large, written by a job. */
package org.qiyue.registry.service.export;
