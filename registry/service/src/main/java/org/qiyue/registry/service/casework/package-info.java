/** Cases of supervision from lead to closing: opened, acted in by the declared table, shown on one page, listed and exported. */
package org.qiyue.registry.service.casework;
