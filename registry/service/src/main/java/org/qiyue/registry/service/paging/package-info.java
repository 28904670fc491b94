/** Signed cursors for keyset paging. */
package org.qiyue.registry.service.paging;
