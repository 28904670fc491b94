/** The registry's words for screens: supervision areas and code lists. */
package org.qiyue.registry.service.vocabulary;
