import type { CivilDate } from '#rules/technique/kernel';

export interface SourceFact {
  title: string;
  description: string;
  itemCode: string;
  itemTitle: string;
  closedOn: CivilDate | null;
  correctedOnSpot: boolean;
  legalBasis: string | null;
  rounds: number | null;
}

export interface Proposal {
  title: string;
  facts: string;
  grounds: string;
  outcome: string;
  itemCodes: string[];
}

const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((line, i) => `${String(i + 1)}. ${line}`).join('\n');

const whole = (text: string): string => (/[。！？.]$/.test(text) ? text : `${text}。`);

/** A first text made from the closed findings. It calls the platform “某平台”; the author continues from there. */
export function proposalOf(sources: readonly SourceFact[]): Proposal {
  const items = [...new Map(sources.map((s) => [s.itemCode, s.itemTitle])).entries()];
  const bases = [...new Set(sources.flatMap((s) => (s.legalBasis === null ? [] : [s.legalBasis])))];
  return {
    title: `某平台${items[0]?.[1] ?? ''}${items.length > 1 ? '等' : ''}问题案例`.slice(0, 100),
    facts: numbered(sources.map((s) => whole(`某平台${s.title}。${s.description}`))),
    grounds: numbered([
      ...bases.map(whole),
      ...items.map(([code, title]) => `责任清单第 ${code} 项：${title}。`),
    ]),
    outcome: numbered(sources.map(outcomeOf)),
    itemCodes: items.map(([code]) => code),
  };
}

function outcomeOf(source: SourceFact): string {
  if (source.correctedOnSpot) return `“${source.title}”当场改正。`;
  const rounds = source.rounds ?? 1;
  const how = rounds > 1 ? `经 ${String(rounds)} 轮责令限期整改，复核通过` : '责令限期整改，复核通过';
  return `“${source.title}”${how}，已办结。`;
}
