/** The random draw of inspections 双随机: employers and inspectors, drawn so that anybody can draw them again. */
package org.qiyue.registry.model.inspection;
