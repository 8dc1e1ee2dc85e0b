import { type CivilDate, type Text, daysBetween } from '#rules/technique/kernel';
import type { Counts, VersionKind, VersionOutcome } from './reports.rules.ts';

export interface ReceiptFacts {
  number: string;
  year: number;
  kind: VersionKind;
  outcome: VersionOutcome;
  submittedOn: CivilDate;
  confirmBy: CivilDate;
  confirmWithinDays: number;
  confirmedOn: CivilDate | null;
  atOnce: boolean;
  counts: Counts | null;
  countedOn: CivilDate | null;
  dueOn: CivilDate;
  provisional: boolean;
}

function timeliness({ countedOn, dueOn }: ReceiptFacts): Text {
  if (countedOn === null) return { zh: `报送期限为 ${dueOn}。`, en: `The filing deadline is ${dueOn}.` };
  const days = daysBetween(dueOn, countedOn);
  return days <= 0
    ? { zh: `报送期限为 ${dueOn}，按期报送。`, en: `The filing deadline is ${dueOn}: filed in time.` }
    : {
        zh: `报送期限为 ${dueOn}，逾期 ${days} 天。`,
        en: `The filing deadline is ${dueOn}: filed ${days} day${days === 1 ? '' : 's'} late.`,
      };
}

function whichCounts(facts: ReceiptFacts): Text {
  const { outcome, submittedOn, confirmBy, confirmWithinDays: days, confirmedOn, countedOn } = facts;
  const period = {
    zh: `确认期限为提交后 ${days} 个工作日，至 ${confirmBy}`,
    en: `the period for confirming is ${days} working days from submission, to ${confirmBy}`,
  };
  if (outcome === 'DECLINED' || outcome === 'WITHDRAWN') {
    return outcome === 'DECLINED'
      ? {
          zh: '主要负责人未予确认，本次提交不作数。',
          en: 'The primary responsible person did not confirm it; this submission does not count.',
        }
      : {
          zh: '平台已撤回，本次提交不作数。',
          en: 'The platform withdrew it; this submission does not count.',
        };
  }
  if (outcome === 'WAITING' && facts.kind === 'ORIGINAL') {
    return {
      zh: `等待平台主要负责人确认：${period.zh}；期内确认的以提交时间计，此后确认的以确认时间计。`,
      en: `It awaits confirmation by the primary responsible person: ${period.en}. If it is confirmed by then, the time of submission counts; after that, the time of confirmation.`,
    };
  }
  if (outcome === 'WAITING') {
    return {
      zh: '等待平台主要负责人确认，确认后替换现行版本。',
      en: 'It awaits confirmation by the primary responsible person; once confirmed it replaces the present version.',
    };
  }
  if (facts.counts === 'FIRST_FILING') {
    return facts.kind === 'AMENDMENT'
      ? {
          zh: `更正不改变报送时间，仍以首次报送的 ${countedOn ?? ''} 计。`,
          en: `An amendment does not change the time of filing: ${countedOn ?? ''}, the first filing, counts.`,
        }
      : {
          zh: `退回后重新报送，仍以首次报送的 ${countedOn ?? ''} 计。`,
          en: `Filed again after a return: ${countedOn ?? ''}, the first filing, counts.`,
        };
  }
  if (facts.atOnce) {
    return {
      zh: `由平台主要负责人提交，无须另行确认，以提交时间计，为 ${submittedOn}。`,
      en: `Submitted by the primary responsible person, so no confirmation is needed: the time of submission counts, ${submittedOn}.`,
    };
  }
  return facts.counts === 'SUBMISSION'
    ? {
        zh: `主要负责人于 ${confirmedOn ?? ''} 确认，${period.zh}，在期限内，以提交时间计，为 ${countedOn ?? ''}。`,
        en: `Confirmed on ${confirmedOn ?? ''}; ${period.en}; within it, so the time of submission counts, ${countedOn ?? ''}.`,
      }
    : {
        zh: `主要负责人于 ${confirmedOn ?? ''} 确认，${period.zh}，已过期限，以确认时间计，为 ${countedOn ?? ''}。`,
        en: `Confirmed on ${confirmedOn ?? ''}; ${period.en}; after it, so the time of confirmation counts, ${countedOn ?? ''}.`,
      };
}

/** Which time counts and why, in words that a reader can check. */
export function receiptText(facts: ReceiptFacts): Text {
  const which = whichCounts(facts);
  const dead = facts.outcome === 'DECLINED' || facts.outcome === 'WITHDRAWN';
  const time = dead ? { zh: '', en: '' } : timeliness(facts);
  const provisional = facts.provisional
    ? {
        zh: '该期限为暂定：那一年的放假安排尚未公布。',
        en: ' That deadline is provisional: the holiday schedule of that year is not published yet.',
      }
    : { zh: '', en: '' };
  const { number, year, submittedOn } = facts;
  return {
    zh: `${number}：${year} 年度报告于 ${submittedOn} 提交。${which.zh}${time.zh}${dead ? '' : provisional.zh}`,
    en: `${number}: annual report for ${year}, submitted on ${submittedOn}. ${which.en} ${time.en}${dead ? '' : provisional.en}`.trim(),
  };
}
