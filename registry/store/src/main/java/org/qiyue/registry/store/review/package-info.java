/** What the daily review reads beside contracts, and what it writes. */
package org.qiyue.registry.store.review;
