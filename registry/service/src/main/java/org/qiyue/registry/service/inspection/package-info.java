/** Random inspections 双随机、一公开: what may be inspected and by whom, plans, draws that anybody can draw again, results, publication. */
package org.qiyue.registry.service.inspection;
