/** The register's keys, and finding persons by identity numbers that are stored nowhere in clear. */
package org.qiyue.registry.service.identity;
