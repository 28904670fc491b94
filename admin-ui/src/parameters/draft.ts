import { draftsOf } from '../shared';

export const { storedDraft, storeDraft } = draftsOf('parameter');
