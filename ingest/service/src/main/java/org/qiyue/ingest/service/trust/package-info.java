/** Who may file: platforms and their certificates as the register has them, kept at hand. */
package org.qiyue.ingest.service.trust;
