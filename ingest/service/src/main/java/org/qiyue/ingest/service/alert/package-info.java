/** Makes alerts of what the rules find, clears them by what is filed later, and scores employers. */
package org.qiyue.ingest.service.alert;
