/** Notices to employers (提示提醒): what each was told of a lead, its answer, and what its platforms see of it. */
package org.qiyue.registry.service.notice;
