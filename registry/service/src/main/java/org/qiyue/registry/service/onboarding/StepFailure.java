package org.qiyue.registry.service.onboarding;

/** Why a step was not done, as officials read it. */
record StepFailure(String code, String zh, String en) {}
