/** Has programs that attack web applications try the registry with an official's session, and shows that they would find. */
package org.qiyue.deploy.bench.security;
