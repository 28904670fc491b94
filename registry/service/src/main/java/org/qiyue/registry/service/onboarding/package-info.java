/** Who may file: applications of platforms, their approval by another official, what follows from it, suspension and return. */
package org.qiyue.registry.service.onboarding;
