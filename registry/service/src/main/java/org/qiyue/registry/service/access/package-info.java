/** Who is asking, in which role, and which rows of the registry that opens. */
package org.qiyue.registry.service.access;
