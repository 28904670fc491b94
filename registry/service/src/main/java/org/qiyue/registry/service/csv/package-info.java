/** Lines of CSV for the office. */
package org.qiyue.registry.service.csv;
