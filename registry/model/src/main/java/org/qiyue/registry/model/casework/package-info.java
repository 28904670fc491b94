/** A case of supervision from lead to closing: the declared table of what may be done in it, by whom, when and on what terms. */
package org.qiyue.registry.model.casework;
