/** Data handed to other departments and provinces by agreement: the agreements, the calls by them, and their receipts. */
package org.qiyue.registry.service.sharing;
