/** The statistics shelf: published releases, their indicators and figures, none of which ever changes. */
package org.qiyue.registry.service.statistics;
