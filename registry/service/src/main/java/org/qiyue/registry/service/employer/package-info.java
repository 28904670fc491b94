/** The employer ledger: search, profile, contracts and history of each employer. */
package org.qiyue.registry.service.employer;
