/** The rim: the user interface's files and their fallback, response headers, and the answer to those not signed in. */
package org.qiyue.registry.service.web;
