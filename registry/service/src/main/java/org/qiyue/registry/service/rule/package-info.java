/** What the registry tells of the rules by which filings were judged. */
package org.qiyue.registry.service.rule;
