/** Work that goes on after the answer: queued in the database, leased to an instance, with its progress and its file. */
package org.qiyue.registry.service.job;
