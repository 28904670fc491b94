/** Files that are put to a case: looked at by their content before they are taken, kept in pieces, handed out again. */
package org.qiyue.registry.service.attachment;
