/** The daily review: reads the register employer by employer, evaluates the rules of the day, writes what changes. */
package org.qiyue.ingest.service.review;
