/** Every refusal as an RFC 9457 problem in Chinese and English, each kind with a stable code. */
package org.qiyue.registry.service.problem;
