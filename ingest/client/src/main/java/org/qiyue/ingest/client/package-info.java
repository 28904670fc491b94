/** What a platform installs: sign a filing, send it, read and verify the receipt. */
package org.qiyue.ingest.client;
