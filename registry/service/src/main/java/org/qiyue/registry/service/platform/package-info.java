/** Signing platforms and what became of their filings. */
package org.qiyue.registry.service.platform;
