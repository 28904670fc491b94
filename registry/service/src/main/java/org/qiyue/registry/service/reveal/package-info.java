/** Values of persons in clear: for a purpose, in a case, so many an hour, and never without an entry in the access log. */
package org.qiyue.registry.service.reveal;
