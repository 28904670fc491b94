import { useTranslation } from 'react-i18next';
import { type SurveyFrame, useAreas, useCodeList } from '../api';
import { useReader } from '../i18n/reader';
import { ELSEWHERE, UNKNOWN } from './search';

/** How areas, sections and bands of a frame are called. */
export function useStratumNames(bands: SurveyFrame['bands']) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  const { name: sectionName } = useCodeList('industry-section');
  const special = (code: string) => ({ [ELSEWHERE]: t('survey.elsewhere'), [UNKNOWN]: t('survey.unknown') })[code];
  return {
    area: (code: string) => special(code) ?? areaName(code),
    section: (code: string) => special(code) ?? sectionName(code),
    band: (code: string) => {
      const band = bands.find((each) => each.code === code);
      return band ? pick(band.nameZh, band.nameEn) : code;
    },
  };
}
