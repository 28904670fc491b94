/** How the API describes itself. */
package org.qiyue.registry.service.openapi;
