import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('inspections', zh, en);

export { CoverageScreen } from './CoverageScreen';
export { InspectionList } from './InspectionList';
export { InspectionScreen } from './InspectionScreen';
export { InspectorLibrary } from './InspectorLibrary';
export { NewInspection } from './NewInspection';
