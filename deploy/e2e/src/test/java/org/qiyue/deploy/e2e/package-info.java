/** The assembled product, tried as its users meet it: one city for all tests, founded once. */
package org.qiyue.deploy.e2e;
