/** Agreements by which data is handed to other departments and provinces: purposes, what each covers, and who may do what with one. */
package org.qiyue.registry.model.sharing;
