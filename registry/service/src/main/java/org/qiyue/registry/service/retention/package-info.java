/** What was erased when its keeping time was over, by its certificates; and what is held back from that. */
package org.qiyue.registry.service.retention;
