import { words } from '../../ui/i18n/i18n.ts';

export const useCaseTextWords = words(
  'caseTexts',
  {
    facts: '案情',
    grounds: '依据',
    outcome: '处置结果',
    lesson: '警示与启示',
    notWritten: '尚未填写',
  },
  {
    facts: 'Facts',
    grounds: 'Grounds',
    outcome: 'Outcome',
    lesson: 'Lesson',
    notWritten: 'not written yet',
  },
);
