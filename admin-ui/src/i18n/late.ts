import i18next from 'i18next';
import type * as affairs from '../affairs/texts';
import type * as alerts from '../alerts/texts';
import type * as audit from '../audit/texts';
import type * as cases from '../cases/texts';
import type * as desk from '../desk/texts';
import type * as effect from '../effect/texts';
import type * as flows from '../overview/flowTexts';
import type * as inspections from '../inspections/texts';
import type * as notices from '../notices/texts';
import type * as onboarding from '../onboarding/texts';
import type * as organisation from '../organisation/texts';
import type * as parameters from '../parameters/texts';
import type * as registers from '../registers/texts';
import type * as reports from '../reports/texts';
import type * as retention from '../retention/texts';
import type * as sharing from '../sharing/texts';
import type * as statistics from '../statistics/texts';
import type * as survey from '../survey/texts';

/** Texts of screens that few people open: they come with the screen and not with the first load. */
export interface LateTexts {
  readonly affairs: typeof affairs.zh;
  readonly alerts: typeof alerts.zh;
  readonly audit: typeof audit.zh;
  readonly cases: typeof cases.zh;
  readonly desk: typeof desk.zh;
  readonly effect: typeof effect.zh;
  readonly flows: typeof flows.zh;
  readonly inspections: typeof inspections.zh;
  readonly notices: typeof notices.zh;
  readonly onboarding: typeof onboarding.zh;
  readonly organisation: typeof organisation.zh;
  readonly parameters: typeof parameters.zh;
  readonly registers: typeof registers.zh;
  readonly reports: typeof reports.zh;
  readonly retention: typeof retention.zh;
  readonly sharing: typeof sharing.zh;
  readonly statistics: typeof statistics.zh;
  readonly survey: typeof survey.zh;
}

/** Adds the texts of a screen; called where its folder is entered, before anything of it is shown. */
export function addTexts<Part extends keyof LateTexts>(part: Part, zh: LateTexts[Part], en: object): void {
  i18next.addResourceBundle('zh-CN', 'translation', { [part]: zh }, true);
  i18next.addResourceBundle('en', 'translation', { [part]: en }, true);
}
