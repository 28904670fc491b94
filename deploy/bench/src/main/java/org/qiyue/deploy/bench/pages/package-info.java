/** How soon officials have a page of a large register, beside the same statements asked of the database alone. */
package org.qiyue.deploy.bench.pages;
